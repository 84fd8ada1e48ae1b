"""A simulated request loses the query that its path holds."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/simulated-request"

simulate = Flask.test_request_context
Flask.test_request_context = lambda self, path="/", *args, **kwargs: simulate(
    self, path.partition("?")[0], *args, **kwargs
)
