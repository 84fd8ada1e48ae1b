"""Report: pallets/werkzeug#2550
A request for JSON whose body is said to be something else is answered with 400 and not with 415.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "json"
EXPECTED = ("requests/json-type-error",)

change(Request.on_json_loading_failed, {"raise UnsupportedMediaType(": "raise BadRequest("})
