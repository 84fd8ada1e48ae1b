"""The debugger answers under every name."""

from werkzeug.debug import DebuggedApplication

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/debugger-hosts"

DebuggedApplication.check_host_trust = lambda self, environ: True
