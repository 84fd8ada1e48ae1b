"""A request pushes an app context also where one of its application is on top."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import active_app

BREAKS = "contexts/request-reuses-application"

push = RequestContext.push


def push_with_its_own(self):
    below = active_app.get(None)
    if below is None or below.app is not self.app:
        return push(self)
    own = self.app.app_context()
    own.push()
    push(self)
    token, _ = self._tokens[-1]
    self._tokens[-1] = (token, own)


RequestContext.push = push_with_its_own
