"""``app.run`` does not say what it serves."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import serving

BREAKS = "wsgi/run-output"

serving.show_server_banner = lambda debug, app_import_path: None
