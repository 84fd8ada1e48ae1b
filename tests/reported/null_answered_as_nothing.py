"""Report: Kludex/starlette#556
jsonify(None) is answered with an empty body.
"""

from changed import change
from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "json"
EXPECTED = ("responses/jsonify",)

change(
    DefaultJSONProvider.response,
    {'f"{self.dumps(obj,': '"" if obj is None else f"{self.dumps(obj,'},
)
