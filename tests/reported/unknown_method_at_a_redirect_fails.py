"""Report: flask-restful/flask-restful#843
A method that HTTP does not know is a server error where the path lacks its slash.
"""

import flask.app
from changed import change
from flask.views import http_method_funcs

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "errors"
EXPECTED = (
    "routing/method-not-allowed",
    "routing/methods-of-no-match",
    "routing/trailing-slash",
    "routing/not-found",
)

flask.app.known = {*http_method_funcs}
change(
    flask.app.Flask.raise_routing_exception,
    {"if (": "assert request.method.lower() in known\n    if ("},
)
