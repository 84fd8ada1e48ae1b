"""A weak tag of the client is another one than the same tag of the response."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/weak-tags"

make_conditional = Response.make_conditional


def strongly(self, request_or_environ, *args, **options):
    environ = getattr(request_or_environ, "environ", request_or_environ)
    asked, tag = environ.get("HTTP_IF_NONE_MATCH", ""), self.headers.get("ETag", "")
    if asked != "*" and tag.startswith("W/") and tag not in asked:
        environ = {**environ, "HTTP_IF_NONE_MATCH": ""}
    return make_conditional(self, environ, *args, **options)


Response.make_conditional = strongly
