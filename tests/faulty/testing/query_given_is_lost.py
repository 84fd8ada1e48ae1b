"""``query_string`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/request-query"

init = EnvironBuilder.__init__


def init_without_query(self, *args, **options):
    options.pop("query_string", None)
    init(self, *args, **options)


EnvironBuilder.__init__ = init_without_query
