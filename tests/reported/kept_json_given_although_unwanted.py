"""Report: pallets/flask#2087
get_json(cache=False) gives what an earlier call has kept.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "json"
EXPECTED = ("requests/get-json",)

change(Request.get_json, {"if cache and self._cached_json": "if self._cached_json"})
