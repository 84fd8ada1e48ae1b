"""A page that a returned application does not have is answered with status 200."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.wrappers import Response

BREAKS = "wsgi/returned-flask-application"

force_type = Response.force_type.__func__


def found(cls, response, environ=None):
    made = force_type(cls, response, environ)
    if isinstance(response, Flask):
        made.status_code = 200
    return made


Response.force_type = classmethod(found)
