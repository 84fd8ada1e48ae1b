"""The view function bears the name of the class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/function-attributes"

as_view = View.__dict__["as_view"].__func__


def named_after_the_class(cls, name, *args, **options):
    view = as_view(cls, name, *args, **options)
    view.__name__ = cls.__name__
    return view


View.as_view = classmethod(named_after_the_class)
