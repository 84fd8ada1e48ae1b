"""Report: aio-libs/aiohttp#1647
A plus sign in the path, encoded or not, is a blank in the value of a variable.
"""

from changed import change
from werkzeug.routing import BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "routing"
EXPECTED = ("routing/string-converter", "routing/url-for-round-trip")

change(BaseConverter.to_python, {"return value": 'return value.replace("+", " ")'})
