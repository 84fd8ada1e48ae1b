"""An exception while the session is opened leaves the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "sessions/interface"

push, handle_exception = RequestContext.push, Flask.handle_exception


def push_and_mark(self):
    try:
        push(self)
    except Exception as error:
        error.came_too_early = True
        raise


def handle_others(self, error):
    if getattr(error, "came_too_early", False):
        raise error
    return handle_exception(self, error)


RequestContext.push, Flask.handle_exception = push_and_mark, handle_others
