"""``url_for`` gives a hash sign for what cannot be built."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-build-error"

Flask.handle_url_build_error = lambda self, error, endpoint, values: "#"
