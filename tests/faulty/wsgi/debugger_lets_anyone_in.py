"""The debugger lets in whoever tells it a PIN, be it the right one or not."""

from werkzeug.debug import DebuggedApplication

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/debugger-pin"

DebuggedApplication.check_pin_trust = lambda self, environ: True
