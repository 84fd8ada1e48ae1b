"""The status of a WSGI application that a view returned is lost."""

from werkzeug.wrappers import Response as BaseResponse

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/returned-applications"

force_type = Response.force_type.__func__


def always_ok(cls, response, environ=None):
    made = force_type(cls, response, environ)
    if environ is not None and not isinstance(response, (BaseResponse, Exception)):
        made.status_code = 200
    return made


Response.force_type = classmethod(always_ok)
