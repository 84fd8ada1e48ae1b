"""Every application uses the framework's request class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext
from flask_reference.wrappers import Request

BREAKS = "requests/request-class"

make = RequestContext.__init__


def plain(self, app, environ, request=None, session=None):
    make(self, app, environ, request or Request(environ), session)


RequestContext.__init__ = plain
