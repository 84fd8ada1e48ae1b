"""Report: Pylons/webob#106
request.values of a PATCH lacks what stands in the query.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/values",)

change(
    Request.values.fget,
    {"sources = [self.args]": "sources = [self.args] if self.method != 'PATCH' else []"},
)
