"""got_request_exception is sent for exceptions that a handler takes too."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.signals import announce, got_request_exception

BREAKS = "signals/got-request-exception"

handle_user_exception = Flask.handle_user_exception


def handle(self, e):
    answer = handle_user_exception(self, e)
    announce(got_request_exception, self, exception=e)
    return answer


Flask.handle_user_exception = handle
