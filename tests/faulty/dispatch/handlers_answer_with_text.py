"""What an error handler returns is taken for text, unless it is a response."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/answers-everywhere"

find = Flask._find_error_handler


def find_and_take_for_text(self, error, blueprints):
    handler = find(self, error, blueprints)
    if handler is None:
        return None

    def handle(error):
        answer = handler(error)
        return str(answer) if isinstance(answer, (dict, list)) else answer

    return handle


Flask._find_error_handler = find_and_take_for_text
