"""Report: pallets/flask#1262
JSON answers do not end with a newline.
"""

from changed import change
from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("responses/jsonify", "responses/json-layout")

change(DefaultJSONProvider.response, {"**dump_args)}\\n": "**dump_args)}"})
