"""Report: pallets/flask#2651
After get_json(silent=True) has swallowed a mistake, get_json() gives None instead of raising.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("requests/get-json",)

change(Request.get_json, {"self._cached_json = (normal_rv, rv)": "self._cached_json = (rv, rv)"})
