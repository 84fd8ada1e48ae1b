"""Report: pallets/flask#4629
A generator that a view returns is not streamed.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "views"
EXPECTED = ("dispatch/return-iterator",)

change(flask.Flask.make_response, {"or isinstance(rv, cabc.Iterator)": ""})
