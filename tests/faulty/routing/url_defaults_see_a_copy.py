"""Functions of ``url_defaults`` receive a copy of the values."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-defaults"

inject = Flask.inject_url_defaults
Flask.inject_url_defaults = lambda self, endpoint, values: inject(self, endpoint, dict(values))
