"""The methods that a base writes are not counted."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import MethodView, http_method_funcs

BREAKS = "views/method-view-methods"


def own_alone(cls, **arguments):
    if "methods" not in cls.__dict__:
        cls.methods = {name.upper() for name in http_method_funcs if name in cls.__dict__} or None


MethodView.__init_subclass__ = classmethod(own_alone)
