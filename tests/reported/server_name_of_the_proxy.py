"""Report: pallets/werkzeug#1314
A forwarded host does not change SERVER_NAME.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(
    ProxyFix.__call__,
    {'environ["HTTP_HOST"] = environ["SERVER_NAME"] = x_host': 'environ["HTTP_HOST"] = x_host'},
)
