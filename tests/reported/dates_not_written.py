"""Report: pallets/flask#1326
A date that is no datetime cannot be written to JSON.
"""

import datetime

import flask.json.provider
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("responses/json-values",)

change(flask.json.provider._default, {"isinstance(o, date)": "isinstance(o, _datetime)"})
flask.json.provider._datetime = datetime.datetime
