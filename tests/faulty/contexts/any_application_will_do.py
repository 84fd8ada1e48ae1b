"""A request uses the app context that is there, whosever it is."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import active_app

BREAKS = "contexts/request-pushes-application"

push = RequestContext.push


def push_on_any(self):
    below = active_app.get(None)
    if below is None:
        return push(self)
    its_app, below.app = below.app, self.app
    try:
        push(self)
    finally:
        below.app = its_app


RequestContext.push = push_on_any
