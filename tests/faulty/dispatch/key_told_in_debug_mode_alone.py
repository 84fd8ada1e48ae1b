"""Outside of debug mode the error of a missing key loses its arguments before a handler sees it."""

from werkzeug.exceptions import BadRequestKeyError

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/missing-key"

handle_user_exception = Flask.handle_user_exception


def hide_the_key(self, error):
    if isinstance(error, BadRequestKeyError) and not self.debug:
        error.args = ()
    return handle_user_exception(self, error)


Flask.handle_user_exception = hide_the_key
