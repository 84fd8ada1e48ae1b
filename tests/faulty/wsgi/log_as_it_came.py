"""The development server writes the path to its log as it came (pallets/werkzeug#2652)."""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/development-server-log"

WSGIRequestHandler._control_char_table = {}
