"""Report: pallets/flask#1542
jsonify refuses a list.
"""

from changed import change
from flask.json.provider import JSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "json"
EXPECTED = ("responses/jsonify", "dispatch/return-list")

change(
    JSONProvider._prepare_response_obj,
    {"return args[0]": "return dict(args[0]) if isinstance(args[0], list) else args[0]"},
)
