"""URL value preprocessors are not called where no rule matches."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Flask

BREAKS = "dispatch/url-values-of-no-rule"

own = Flask.url_value_preprocessor


def url_value_preprocessor(self, f):
    own(self, lambda endpoint, values: endpoint and f(endpoint, values))
    return f


Flask.url_value_preprocessor = url_value_preprocessor
