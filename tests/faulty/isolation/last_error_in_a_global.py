"""Teardown functions get the error that was handled last, whosever it was."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/errors"

handled = []
handle, pop = Flask.handle_exception, RequestContext.pop


def handle_and_remember(self, error):
    handled.append(error)
    return handle(self, error)


def pop_with_the_last(self, *error):
    if error and error[0] in handled:
        error = handled[-1:]
    pop(self, *error)


Flask.handle_exception, RequestContext.pop = handle_and_remember, pop_with_the_last
