"""Report: pallets/flask#3195
A dataclass cannot be written to JSON.
"""

import flask.json.provider
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "json"
EXPECTED = ("responses/json-values",)

change(flask.json.provider._default, {"dataclasses.is_dataclass(o)": "False"})
