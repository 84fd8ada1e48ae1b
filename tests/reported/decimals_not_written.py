"""Report: pallets/flask#4157
A Decimal cannot be written to JSON.
"""

import flask.json.provider
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("responses/json-values",)

change(flask.json.provider._default, {"(decimal.Decimal, uuid.UUID)": "uuid.UUID"})
