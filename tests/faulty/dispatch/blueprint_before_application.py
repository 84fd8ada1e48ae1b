"""A blueprint's before_request functions run before the application's."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "dispatch/hooks-of-a-blueprint"


def preprocess_request(self):
    for scope in (*request.blueprints, None):
        for preprocess in self.url_value_preprocessors.get(scope, ()):
            preprocess(request.endpoint, request.view_args)
    for scope in (*request.blueprints, None):
        for function in self.before_request_funcs.get(scope, ()):
            answer = self.ensure_sync(function)()
            if answer is not None:
                return answer
    return None


Flask.preprocess_request = preprocess_request
