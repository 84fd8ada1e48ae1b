"""A simulated request is not mounted at APPLICATION_ROOT."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/simulated-host"

simulate = Flask.test_request_context


def simulate_at_the_root(self, *args, **kwargs):
    root, self.config["APPLICATION_ROOT"] = self.config["APPLICATION_ROOT"], "/"
    try:
        return simulate(self, *args, **kwargs)
    finally:
        self.config["APPLICATION_ROOT"] = root


Flask.test_request_context = simulate_at_the_root
