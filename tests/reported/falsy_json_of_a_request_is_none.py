"""Report: conductor-oss/python-sdk#199
JSON in a body that is false, as 0 or [], is read as None.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "json"
EXPECTED = ("requests/json", "requests/get-json")

change(
    Request.get_json,
    {"rv = self.json_module.loads(data)": "rv = self.json_module.loads(data) or None"},
)
