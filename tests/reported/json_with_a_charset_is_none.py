"""Report: pyeve/eve#53
JSON whose content type tells a charset too is not taken for JSON.
"""

from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "json"
EXPECTED = (
    "requests/is-json",
    "requests/json",
)

Request.is_json = property(lambda self: self.content_type == "application/json")
