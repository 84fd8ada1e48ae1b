"""Report: pallets/werkzeug#2237
A change of a response's Content-Security-Policy does not reach its headers.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/content-security-policy",)

change(
    Response.content_security_policy.fget,
    {'self.headers["Content-Security-Policy"] = csp.to_header()': "pass"},
)
