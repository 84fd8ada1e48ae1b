"""A simulated request with json= has no JSON content type."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/simulated-json"

simulate = Flask.test_request_context


def simulate_with_text(self, *args, **kwargs):
    if "json" in kwargs:
        kwargs["data"] = json.dumps(kwargs.pop("json"))
    return simulate(self, *args, **kwargs)


Flask.test_request_context = simulate_with_text
