"""Report: Pylons/webob#352
A form that comes by DELETE is empty.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "bodies"
EXPECTED = ("requests/form",)

own = flask.Request._load_form_data


def _load_form_data(self):
    if self.method == "DELETE":
        self.environ["CONTENT_TYPE"] = "text/plain"
    own(self)


flask.Request._load_form_data = _load_form_data
