"""Context processors of blueprints are left out of templates that are given as text."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.globals import request

BREAKS = "templates/rendered-everywhere"

render = flask_reference.render_template_string


def render_without_blueprints(source, **context):
    name, request.url_rule = request.url_rule, None
    try:
        return render(source, **context)
    finally:
        request.url_rule = name


flask_reference.render_template_string = render_without_blueprints
