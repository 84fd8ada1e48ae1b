"""Report: cherrypy/cherrypy#541
The development server takes a target that is a full URL for a path.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-target",)

change(
    WSGIRequestHandler.make_environ,
    {
        "path_info = unquote(path_info)": "path_info = unquote("
        "self.path.partition('?')[0] if request_url.scheme else path_info)"
    },
)
