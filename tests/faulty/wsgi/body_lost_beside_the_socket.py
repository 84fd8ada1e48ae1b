"""The body is lost where the server hands its socket over as well."""

from io import BytesIO

from werkzeug.wrappers import request

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/served-by-werkzeug"

get_input_stream = request.get_input_stream


def unless_socket(environ, **options):
    if "werkzeug.socket" in environ:
        return BytesIO()
    return get_input_stream(environ, **options)


request.get_input_stream = unless_socket
