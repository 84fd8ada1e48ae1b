"""Report: cherrypy/cherrypy#1699
A range is answered in part although If-Range says that the client has another version.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("responses/ranges",)

Response._is_range_request_processable = lambda self, environ: "HTTP_RANGE" in environ
