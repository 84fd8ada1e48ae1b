"""The session is opened as soon as the request context is made."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "contexts/session-opened-on-push"

make = RequestContext.__init__


def make_and_open(self, *args, **kwargs):
    make(self, *args, **kwargs)
    self.opened_session = self.app.session_interface.open_session(self.app, self.request)


RequestContext.__init__ = make_and_open
