"""The first handler that was registered for an error stays."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.errors import error_class_and_code

BREAKS = "dispatch/handler-by-code"


def register_error_handler(self, code_or_exception, f):
    error_class, code = error_class_and_code(code_or_exception)
    self.error_handler_spec[None][code].setdefault(error_class, f)


Flask.register_error_handler = register_error_handler
