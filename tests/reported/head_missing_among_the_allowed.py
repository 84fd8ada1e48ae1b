"""Report: restlet/restlet-framework-java#266
The answer of 405 does not name HEAD among the methods that are allowed.
"""

from changed import change
from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = ("routing/method-not-allowed",)

own = MethodNotAllowed.get_headers


def get_headers(self, *args):
    return [
        (name, value.replace("HEAD, ", "").replace(", HEAD", "") if name == "Allow" else value)
        for name, value in own(self, *args)
    ]


MethodNotAllowed.get_headers = get_headers
