"""A response of another class stays of that class."""

from werkzeug.wrappers import Response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/response-of-others"

force = Response.force_type.__func__


def unless_response(cls, response, environ=None):
    return response if isinstance(response, Response) else force(cls, response, environ)


Response.force_type = classmethod(unless_response)
