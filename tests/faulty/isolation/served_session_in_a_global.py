"""The current session is in a module global, which the latest request overwrites."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/served-sessions"

latest = []
push = RequestContext.push


def push_and_open(self):
    push(self)
    latest[:] = [self.opened_session]


RequestContext.push = push_and_open
flask_reference.session = LocalProxy(lambda: latest[0])
