"""Report: GHSA-xg9f-g7g7-2323
The parts of a multipart body are not limited in number unless an application does.
"""

import flask
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/form-parts-by-default",)

Flask.default_config = {**Flask.default_config, "MAX_FORM_PARTS": None}
flask.Request.__base__.max_form_parts = None
