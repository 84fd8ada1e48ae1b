"""The page of a body that is not JSON never tells the details."""

from werkzeug.exceptions import BadRequest

from flask_adapters.reference import adapter as adapter
from flask_reference import Request

BREAKS = "requests/json-error-details"

own = Request.on_json_loading_failed


def on_json_loading_failed(self, error):
    try:
        return own(self, error)
    except BadRequest as found:
        if error is not None:
            found.description = "The request cannot be understood."
        raise


Request.on_json_loading_failed = on_json_loading_failed
