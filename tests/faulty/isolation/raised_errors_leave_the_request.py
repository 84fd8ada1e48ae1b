"""When an error comes through, nobody pops the context of its request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/next-request"

handle, pop = Flask.handle_exception, RequestContext.pop
left = []


def handle_or_leave(self, error):
    try:
        return handle(self, error)
    except Exception as raised:
        left.append(raised)
        raise


def pop_unless_left(self, *error):
    if error and error[0] in left:
        return
    pop(self, *error)


Flask.handle_exception, RequestContext.pop = handle_or_leave, pop_unless_left
