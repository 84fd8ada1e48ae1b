"""What is wrong with a request's body is answered without asking the handlers."""

from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/request-errors"

find = Flask._find_error_handler


def find_for_others(self, error, blueprints):
    of_the_request = isinstance(error, (BadRequest, RequestEntityTooLarge, UnsupportedMediaType))
    return None if of_the_request else find(self, error, blueprints)


Flask._find_error_handler = find_for_others
