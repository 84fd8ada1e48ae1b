"""A simulated request takes nothing but the path by position."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/simulated-positions"

simulate = Flask.test_request_context
Flask.test_request_context = lambda self, path="/", **options: simulate(self, path, **options)
