"""The session is opened twice for each request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.contexts import RequestContext

BREAKS = "sessions/one-per-request"

push = RequestContext.push


def push_twice(self):
    push(self)
    self.app.session_interface.open_session(self.app, self.request)


RequestContext.push = push_twice
