"""Report: Pylons/webob#115
A path that is no UTF-8 is a server error.
"""

import werkzeug.wrappers.request as wrappers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = (
    "routing/undecodable",
    "wsgi/request-path",
)

wrappers._wsgi_decoding_dance = lambda text: text.encode("latin-1").decode("utf-8")
