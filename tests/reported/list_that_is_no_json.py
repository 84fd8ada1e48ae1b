"""Report: pallets/flask#4672
A list that a view returns is not answered as JSON.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "views"
EXPECTED = ("dispatch/return-list",)

change(flask.Flask.make_response, {"(dict, list))": "dict)"})
