"""``app.run`` does not say what it serves."""

from flask_adapters.reference import adapter as adapter
from flask_reference import app

BREAKS = "wsgi/run-output"

app.show_server_banner = lambda debug, app_import_path: None
