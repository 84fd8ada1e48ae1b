"""Error handlers that are coroutine functions are ignored."""

import inspect

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/error-handlers"

register_error_handler = Flask.register_error_handler


def register_plain_functions_alone(self, key, f):
    if not inspect.iscoroutinefunction(f):
        register_error_handler(self, key, f)


Flask.register_error_handler = register_plain_functions_alone
