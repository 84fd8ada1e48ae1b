"""An exception of an error handler goes to the handler for its class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/error-in-a-handler"

handle_user_exception = Flask.handle_user_exception


def handle(self, e):
    try:
        return handle_user_exception(self, e)
    except Exception as second:
        if second is e:
            raise
        return handle_user_exception(self, second)


Flask.handle_user_exception = handle
