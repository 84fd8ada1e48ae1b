"""The session is a mapping, but not a dict."""

from collections import UserDict

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.sessions import SessionMixin

BREAKS = "sessions/one-per-request"

push = RequestContext.push


class Mapping(UserDict, SessionMixin):
    modified = False


def push_mapping(self):
    push(self)
    self.opened_session = Mapping(self.opened_session)


RequestContext.push = push_mapping
