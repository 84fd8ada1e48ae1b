"""The date of the client's copy is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "application/conditional-files"

make_conditional = Response.make_conditional


def without_date(self, environ, *args, **options):
    keys = {key: value for key, value in environ.items() if key != "HTTP_IF_MODIFIED_SINCE"}
    return make_conditional(self, keys, *args, **options)


Response.make_conditional = without_date
