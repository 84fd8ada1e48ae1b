"""Report: modelcontextprotocol/python-sdk#3182
JSON whose bytes are no UTF-8 is a server error.
"""

import json

from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "json"
EXPECTED = ("requests/json-syntax-error",)

own = Request.on_json_loading_failed


def on_json_loading_failed(self, e):
    if e is not None and not isinstance(e, json.JSONDecodeError):
        raise RuntimeError from e
    return own(self, e)


Request.on_json_loading_failed = on_json_loading_failed
