"""Report: aio-libs/aiohttp#9267
The value of a variable is decoded twice, so that %252F is a slash.
"""

from changed import change
from werkzeug.routing import BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "routing"
EXPECTED = ("routing/string-converter", "routing/url-for-round-trip")

change(
    BaseConverter.to_python,
    {"return value": 'return __import__("urllib.parse").parse.unquote(value)'},
)
