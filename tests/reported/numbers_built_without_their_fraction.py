"""Report: pallets/werkzeug#3225
A whole number in the place of a float is built into a URL that does not match.
"""

from werkzeug.routing import FloatConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "url building"
EXPECTED = ("routing/float-converter", "routing/url-for-round-trip", "url-map/build-converters")

FloatConverter.to_url = lambda self, value: str(float(value)).rstrip("0")
