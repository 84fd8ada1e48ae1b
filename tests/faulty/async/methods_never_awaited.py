"""Methods of class-based views are called as they are."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import request
from flask_reference.views import MethodView

BREAKS = "async/class-views"


def dispatch_request(self, **values):
    method = getattr(self, request.method.lower(), None) or self.get
    return method(**values)


MethodView.dispatch_request = dispatch_request
