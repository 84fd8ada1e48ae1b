"""A routing error is raised before the ``before_request`` functions run."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.app import Flask

BREAKS = "routing/errors-surface-at-dispatch"

preprocess_request = Flask.preprocess_request


def failing_early(self):
    if request.routing_exception is not None:
        raise request.routing_exception
    return preprocess_request(self)


Flask.preprocess_request = failing_early
