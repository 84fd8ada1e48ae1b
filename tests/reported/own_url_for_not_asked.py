"""Report: pallets/flask#4568
The function url_for does not ask the url_for of an application that has its own.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "url building"
EXPECTED = ("routing/url-for-app-method",)

change(flask.helpers.url_for, {"return current_app.url_for(": "return _Flask.url_for(current_app,"})
flask.helpers._Flask = flask.Flask
