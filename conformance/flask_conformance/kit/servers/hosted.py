"""What a server with a process of its own imports: the application that a clause names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from flask_conformance.kit.declared import reached_as_declared
from flask_conformance.kit.servers.around import Mounted
from flask_conformance.kit.servers.host import TARGET, made

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_adapter = reached_as_declared(os.environ[TARGET])

application: WSGIApplication = Mounted(_adapter.wsgi(made(_adapter)))
