"""The application has its request as an attribute, and ``request`` reads it there."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.core.current import active_app
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/served-requests"

push = RequestContext.push


def push_onto_the_application(self):
    self.app.request = self.request
    push(self)


RequestContext.push = push_onto_the_application
flask_reference.request = LocalProxy(lambda: active_app.get().app.request)
