"""Report: Miserlou/Zappa#1199
The path of a request is read as Latin-1, so that rules beyond ASCII do not match.
"""

from changed import change
from werkzeug.routing import Map
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "wsgi"
EXPECTED = ("wsgi/request-path", "routing/non-ascii")

change(
    Request.__init__,
    {'_wsgi_decoding_dance(environ.get("PATH_INFO") or "")': 'environ.get("PATH_INFO") or ""'},
)
change(Map.bind_to_environ, {'_get_wsgi_string("PATH_INFO")': 'environ.get("PATH_INFO", "")'})
