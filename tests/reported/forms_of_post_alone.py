"""Report: pallets/werkzeug#415
A form that comes by PATCH or PUT is empty.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/form",)

own = flask.Request._load_form_data


def _load_form_data(self):
    type_ = self.environ.get("CONTENT_TYPE", "")
    if self.method != "POST":
        self.environ["CONTENT_TYPE"] = ""
    own(self)
    self.environ["CONTENT_TYPE"] = type_


flask.Request._load_form_data = _load_form_data
