"""A request for a range of a file is answered with all of it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "application/ranges-of-files"

make_conditional = Response.make_conditional


def without_range(self, environ, *args, **options):
    keys = {key: value for key, value in environ.items() if key != "HTTP_RANGE"}
    return make_conditional(self, keys, *args, **options)


Response.make_conditional = without_range
