"""copy_current_request_context takes the context that is current when the function is called."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "contexts/copy-current-request-context"

copy_current_request_context = flask_reference.copy_current_request_context
flask_reference.copy_current_request_context = lambda function: (
    lambda *args, **kwargs: copy_current_request_context(function)(*args, **kwargs)
)
