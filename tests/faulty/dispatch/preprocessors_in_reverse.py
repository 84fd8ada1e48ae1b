"""URL value preprocessors run from the last registered to the first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/url-value-preprocessor-order"

preprocess = Flask.preprocess_request


def in_reverse(self):
    own = self.url_value_preprocessors
    self.url_value_preprocessors = {name: own[name][::-1] for name in own}
    try:
        return preprocess(self)
    finally:
        self.url_value_preprocessors = own


Flask.preprocess_request = in_reverse
