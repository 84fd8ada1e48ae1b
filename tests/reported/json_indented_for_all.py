"""Report: pallets/flask#2193
JSON answers are indented outside of debug mode too.
"""

from changed import change
from flask.json.provider import DefaultJSONProvider

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "json"
EXPECTED = ("responses/json-layout",)

change(DefaultJSONProvider.response, {"and self._app.debug": ""})
