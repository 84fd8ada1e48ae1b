"""Report: pallets/werkzeug#1237
A forwarded prefix does not change SCRIPT_NAME.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__call__, {'environ["SCRIPT_NAME"] = x_prefix': "pass"})
