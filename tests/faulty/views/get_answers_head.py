"""``get`` answers HEAD even where the class has ``head``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import request
from flask_reference.views import MethodView

BREAKS = "views/head"

dispatch = MethodView.dispatch_request


def get_first(self, **values):
    if request.method == "HEAD" and hasattr(self, "get"):
        return self.get(**values)
    return dispatch(self, **values)


MethodView.dispatch_request = get_first
