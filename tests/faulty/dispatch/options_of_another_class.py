"""The automatic answer to OPTIONS is not made by the application's response class."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Response
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "dispatch/response-class"


def make_default_options_response(self):
    response = Response()
    response.allow.update(active_request.get().url_adapter.allowed_methods())
    return response


Flask.make_default_options_response = make_default_options_response
Flask.make_response = lambda self, rv, make=Flask.make_response: (
    rv if isinstance(rv, Response) else make(self, rv)
)
