"""Defaults for URLs are filled in while a request is handled, and nowhere else."""

from flask_adapters.reference import adapter as adapter
from flask_reference import has_request_context
from flask_reference.app import Flask

BREAKS = "cli/command-features"

inject = Flask.inject_url_defaults


def inject_in_a_request(self, endpoint, values):
    if has_request_context():
        inject(self, endpoint, values)


Flask.inject_url_defaults = inject_in_a_request
