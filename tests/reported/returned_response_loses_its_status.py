"""Report: bottlepy/bottle#998
Of a response of another class that a view returns, status and headers are ignored.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "views"
EXPECTED = ("dispatch/return-other-responses",)

change(Response.force_type, {"response.__class__ = cls": "response = cls(response.response)"})
