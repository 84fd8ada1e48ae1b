"""A rule for a class answers GET alone, whatever methods the class lists."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/methods"

as_view = View.__dict__["as_view"].__func__


def without_methods(cls, name, *args, **options):
    view = as_view(cls, name, *args, **options)
    view.methods = None
    return view


View.as_view = classmethod(without_methods)
