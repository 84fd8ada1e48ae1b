"""Report: skozlovf/flask-json#9
An empty dict that a view returns is answered as null.
"""

from changed import change
from flask.json.provider import JSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "json"
EXPECTED = ("responses/jsonify", "dispatch/return-dict")

change(
    JSONProvider._prepare_response_obj,
    {"if len(args) == 1:": "if args and not args[0]:\n        return None\n    if len(args) == 1:"},
)
