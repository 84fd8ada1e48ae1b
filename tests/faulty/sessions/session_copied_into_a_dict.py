"""The session that an interface opens is replaced by one of the default class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.sessions import SecureCookieSession

BREAKS = "sessions/server-side"

push = RequestContext.push


def push_copy(self):
    push(self)
    if not isinstance(self.opened_session, SecureCookieSession):
        self.opened_session = SecureCookieSession(self.opened_session)


RequestContext.push = push_copy
