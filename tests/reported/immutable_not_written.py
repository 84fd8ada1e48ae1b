"""Report: pallets/werkzeug#1185
A response cannot be marked as immutable.
"""

from werkzeug.datastructures import ResponseCacheControl

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/cache-control",)

ResponseCacheControl.immutable = None
