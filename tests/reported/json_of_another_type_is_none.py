"""Report: pallets/werkzeug#2339
The JSON of a request that is not said to be JSON is None, without an error.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("requests/json-type-error",)

change(Request.get_json, {"return self.on_json_loading_failed(None)": "return None"})
