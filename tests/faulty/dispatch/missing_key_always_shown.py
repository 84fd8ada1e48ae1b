"""The page for a missing key names it outside debug mode too."""

from werkzeug.exceptions import BadRequestKeyError

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/missing-key"

handle_user_exception = Flask.handle_user_exception


def handle(self, e):
    if isinstance(e, BadRequestKeyError):
        e.show_exception = True
    return handle_user_exception(self, e)


Flask.handle_user_exception = handle
