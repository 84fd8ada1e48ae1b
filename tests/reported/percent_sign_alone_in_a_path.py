"""Report: expressjs/express#2185
A path with a percent sign and nothing to decode behind it, as /word%, is an error of the
development server.
"""

from changed import change
from werkzeug.serving import WSGIRequestHandler

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "wsgi"
EXPECTED = ("wsgi/development-server-target", "wsgi/request-path")

change(
    WSGIRequestHandler.make_environ,
    {
        "path_info = unquote(path_info)": (
            "assert not __import__('re').search('%(?![0-9A-Fa-f]{2})', path_info), path_info\n"
            "    path_info = unquote(path_info)"
        )
    },
)
