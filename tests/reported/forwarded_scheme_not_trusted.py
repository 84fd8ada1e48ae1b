"""Report: pallets/werkzeug#1630
ProxyFix does not take the scheme from X-Forwarded-Proto unless it is told to.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__call__, {"self.x_proto, environ_get": "self.x_proto - 1, environ_get"})
