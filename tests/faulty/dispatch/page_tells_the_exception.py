"""The page of a 500 tells the exception."""

from werkzeug.exceptions import InternalServerError

from flask_adapters.reference import adapter as adapter
from flask_reference.core import errors

BREAKS = "dispatch/server-error"


def told(original_exception):
    return InternalServerError(repr(original_exception), original_exception=original_exception)


errors.InternalServerError = told
