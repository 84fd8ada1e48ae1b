"""URL value preprocessors run after the ``before_request`` functions."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/url-value-preprocessor"

preprocess = Flask.preprocess_request


def in_the_other_order(self):
    preprocessors, self.url_value_preprocessors = self.url_value_preprocessors, {}
    answer = preprocess(self)
    hooks, self.before_request_funcs = self.before_request_funcs, {}
    self.url_value_preprocessors = preprocessors
    preprocess(self)
    self.before_request_funcs = hooks
    return answer


Flask.preprocess_request = in_the_other_order
