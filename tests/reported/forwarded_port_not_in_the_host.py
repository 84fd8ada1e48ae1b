"""Report: pallets/werkzeug#1023
A forwarded port does not change the host.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__call__, {'environ["HTTP_HOST"] = f"{host}:{x_port}"': "pass"})
