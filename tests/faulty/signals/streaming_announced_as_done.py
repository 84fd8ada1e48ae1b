"""template_rendered is sent when the streaming of a template begins."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "signals/streamed-templates"

stream_template_string = flask_reference.stream_template_string


def eager(source, **context):
    return iter(list(stream_template_string(source, **context)))


flask_reference.stream_template_string = eager
