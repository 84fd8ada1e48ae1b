"""Report: pallets/flask#3163
A resource cannot be opened with the mode rt.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "config"
EXPECTED = ("application/open-resource",)

change(flask.Flask.open_resource, {'{"r", "rt", "rb"}': '{"r", "rb"}'})
