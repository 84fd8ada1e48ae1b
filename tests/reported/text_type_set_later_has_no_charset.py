"""Report: Pylons/webob#130
A type of text that is set on a response that is made already has no charset.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/changing-a-response", "responses/response-charset")

change(Response.mimetype.fset, {'get_content_type(value, "utf-8")': "value"})
