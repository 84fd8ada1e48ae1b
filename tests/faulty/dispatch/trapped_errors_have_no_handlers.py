"""Where HTTP errors are trapped, handlers for their code are not asked."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference import Flask

BREAKS = "dispatch/trap-http-exceptions"

handle_user_exception = Flask.handle_user_exception


def handle_no_trapped(self, error):
    if isinstance(error, HTTPException) and self.trap_http_exception(error):
        raise error
    return handle_user_exception(self, error)


Flask.handle_user_exception = handle_no_trapped
