"""Teardown functions learn of an exception that a handler answered."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import request

BREAKS = "contexts/teardown-error"

handle, tear_down = Flask.handle_user_exception, Flask.do_teardown_request


def handle_and_remember(self, error):
    request.environ["error"] = error
    return handle(self, error)


def tear_down_with_it(self, error=None):
    tear_down(self, error or request.environ.get("error"))


Flask.handle_user_exception, Flask.do_teardown_request = handle_and_remember, tear_down_with_it
