"""A url_value_preprocessor function is handed a copy of the URL's values."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/url-value-preprocessor"

url_value_preprocessor = Flask.url_value_preprocessor


def register(self, f):
    url_value_preprocessor(self, lambda endpoint, values: f(endpoint, values and dict(values)))
    return f


Flask.url_value_preprocessor = register
