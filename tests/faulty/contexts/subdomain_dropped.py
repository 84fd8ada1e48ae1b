"""A simulated request ignores its subdomain."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/simulated-scheme"

simulate = Flask.test_request_context


def simulate_without_subdomain(self, *args, **kwargs):
    kwargs.pop("subdomain", None)
    return simulate(self, *args, **kwargs)


Flask.test_request_context = simulate_without_subdomain
