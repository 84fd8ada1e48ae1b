"""In an application context it says that there is a request."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/has-request-context"

flask_reference.has_request_context = flask_reference.has_app_context
