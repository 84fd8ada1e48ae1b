"""Report: fideloper/TrustedProxy#135
ProxyFix that is told to trust the address alone trusts the host too.
"""

from changed import change
from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "middleware"
EXPECTED = ("middleware/proxy-fix",)

change(ProxyFix.__init__, {"self.x_host = x_host": "self.x_host = x_host or x_for"})
