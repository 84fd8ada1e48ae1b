"""Report: pallets/werkzeug#647
The method of a request is in lower case where the server gives it so.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/request-method",)

change(Request.__init__, {"method.upper()": "method"})
