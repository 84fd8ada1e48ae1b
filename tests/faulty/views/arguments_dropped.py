"""Arguments given to ``as_view`` do not reach the class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/as-view"

as_view = View.__dict__["as_view"].__func__
View.as_view = classmethod(lambda cls, name, *args, **options: as_view(cls, name))
