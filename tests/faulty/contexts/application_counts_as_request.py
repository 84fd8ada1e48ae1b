"""has_request_context is true wherever an application is current."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/has-request-context"

flask_reference.has_request_context = flask_reference.has_app_context
