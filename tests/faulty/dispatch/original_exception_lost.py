"""The handler for 500 is not told which exception was unhandled."""

from werkzeug.exceptions import InternalServerError

from flask_adapters.reference import adapter as adapter
from flask_reference.core import errors

BREAKS = "dispatch/original-exception"


def untold(original_exception):
    return InternalServerError()


errors.InternalServerError = untold
