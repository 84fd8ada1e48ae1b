"""Report: middlewares/client-ip#11
ProxyFix takes the first address of X-Forwarded-For, which the client may have sent itself.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix._get_real_value, {"return values[-trusted]": "return values[0]"})
