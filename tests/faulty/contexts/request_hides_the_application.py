"""has_app_context is false while a request is handled."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/has-app-context"

has_app_context = flask_reference.has_app_context
flask_reference.has_app_context = lambda: (
    has_app_context() and not flask_reference.has_request_context()
)
