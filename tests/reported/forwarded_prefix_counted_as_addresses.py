"""Report: pallets/werkzeug#1414
ProxyFix trusts as many prefixes as it is told to trust addresses.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__call__, {"self.x_prefix, environ_get": "self.x_for, environ_get"})
