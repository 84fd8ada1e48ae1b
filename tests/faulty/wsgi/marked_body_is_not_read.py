"""A body whose end the server marks itself is not read."""

from io import BytesIO

from werkzeug.wrappers import request

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/input-stream"

get_input_stream = request.get_input_stream


def unless_marked(environ, **options):
    if "wsgi.input_terminated" in environ and "CONTENT_LENGTH" not in environ:
        return BytesIO()
    return get_input_stream(environ, **options)


request.get_input_stream = unless_marked
