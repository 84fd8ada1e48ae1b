"""Report: alerta/alerta#1756
get_json(silent=True) raises for a body that is not said to be JSON.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "json"
EXPECTED = ("requests/get-json",)

change(
    Request.get_json,
    {"if not silent:\n            return": "if True:\n            return"},
)
