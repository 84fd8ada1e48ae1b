"""A streamed template is made at once."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.templating import stream_template, stream_template_string

BREAKS = "templates/stream-template"


def whole(name, **context):
    return iter([*stream_template(name, **context)])


def whole_string(source, **context):
    return iter([*stream_template_string(source, **context)])


flask_reference.stream_template = whole
flask_reference.stream_template_string = whole_string
