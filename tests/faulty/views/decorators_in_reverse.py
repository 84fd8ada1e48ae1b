"""The first decorator of the list is the outermost."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/decorators"

as_view = View.__dict__["as_view"].__func__


def reversed_decorators(cls, name, *args, **options):
    own, cls.decorators = cls.decorators, list(reversed(cls.decorators))
    try:
        return as_view(cls, name, *args, **options)
    finally:
        cls.decorators = own


View.as_view = classmethod(reversed_decorators)
