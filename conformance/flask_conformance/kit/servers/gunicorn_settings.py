"""gunicorn's configuration, in the place of one that happens to lie in the working directory."""

from __future__ import annotations

loglevel = "warning"
# gunicorn would put its control socket into the user's home.
control_socket_disable = True
