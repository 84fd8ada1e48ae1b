"""The method of a MethodView is looked up on the class and called with the object."""

from flask_adapters.reference import adapter as adapter
from flask_reference import request
from flask_reference.views import MethodView

BREAKS = "views/kinds-of-methods"


def dispatch_to_the_class(self, **values):
    names = ("head", "get") if request.method == "HEAD" else (request.method.lower(),)
    methods = [getattr(type(self), name) for name in names if hasattr(type(self), name)]
    return methods[0](self, **values)


MethodView.dispatch_request = dispatch_to_the_class
