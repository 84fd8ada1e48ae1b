"""Report: pallets/werkzeug#1698
The JSON of a response stays what it was when it was read first.
"""

from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "json"
EXPECTED = ("responses/response-json",)

own = Response.get_json


def get_json(self, force=False, silent=False):
    if not hasattr(self, "_remembered"):
        self._remembered = own(self, force, silent)
    return self._remembered


Response.get_json = get_json
