"""Report: pallets/werkzeug#2262
A forwarded host that is an IPv6 address is split in its middle.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__call__, {'if ":" in x_host and not x_host.endswith("]"):': 'if ":" in x_host:'})
