"""The body is lost where the server has read it to its end already."""

from io import BytesIO

from werkzeug.wrappers import request

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/served-by-waitress"

get_input_stream = request.get_input_stream


def unless_read(environ, **options):
    if environ.get("wsgi.input_terminated"):
        return BytesIO()
    return get_input_stream(environ, **options)


request.get_input_stream = unless_read
