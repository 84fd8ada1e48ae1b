"""Teardown functions get the error that was handled last, whosever it was."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.contexts import RequestContext

BREAKS = "isolation/errors"

last = []
handle, pop = Flask.handle_exception, RequestContext.pop


def handle_and_remember(self, error):
    last[:] = [error]
    return handle(self, error)


def pop_with_the_last(self, *error):
    if error and error[0] is not None and last:
        error = tuple(last)
    pop(self, *error)


Flask.handle_exception, RequestContext.pop = handle_and_remember, pop_with_the_last
