"""``get`` answers for every method that the class lacks."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import MethodView

BREAKS = "views/method-view"

make = MethodView.__dict__["__init_subclass__"].__func__


def with_all(cls, **arguments):
    make(cls, **arguments)
    cls.methods = {"GET", "POST", "PUT", "DELETE", *(cls.methods or ())}
    for name in ("post", "put", "delete"):
        if not hasattr(cls, name) and hasattr(cls, "get"):
            setattr(cls, name, cls.get)


MethodView.__init_subclass__ = classmethod(with_all)
