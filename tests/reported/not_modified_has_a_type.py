"""Report: cherrypy/cherrypy#544
An answer of 304 has a Content-Type.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "headers"
EXPECTED = ("responses/no-content", "wsgi/validator")

change(
    werkzeug.http.remove_entity_headers,
    {"allowed = {": "allowed = {'content-type'} | {"},
)
