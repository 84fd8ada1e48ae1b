"""Error pages and redirects do not become objects of the response class."""

from werkzeug.wrappers import Response as BaseResponse

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "application/request-and-response-class"


def plain(cls, response, environ=None):
    return BaseResponse.force_type(response, environ)


Response.force_type = classmethod(plain)
