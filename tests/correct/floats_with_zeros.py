"""Varies: URLs that are built of floats end them with a zero: 1.50.
Correct: the documentation says that the converter takes floating point values; the URL leads to the
same view with the same value.
"""

from werkzeug.routing import FloatConverter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map")

own = FloatConverter.to_url


def to_url(self, value):
    text = own(self, value)
    return text + "0" if text.replace(".", "").replace("-", "").isdigit() else text


FloatConverter.to_url = to_url
