"""A class of views keeps the keywords that it is given from its other bases."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import MethodView

BREAKS = "views/class-keywords"

init_subclass = MethodView.__init_subclass__.__func__

MethodView.__init_subclass__ = classmethod(lambda cls, **keywords: init_subclass(cls))
