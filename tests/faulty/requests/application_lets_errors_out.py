"""An HTTP error that is raised in ``Request.application`` reaches the server."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/request-application"


@classmethod
def application(cls, function):
    def serve(*args):
        *owner, environ, start_response = args
        with cls(environ) as request:
            return function(*owner, request)(environ, start_response)

    return serve


Request.application = application
