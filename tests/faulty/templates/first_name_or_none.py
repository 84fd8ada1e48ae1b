"""Of a list of templates only the first is tried."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.templating import render_template

BREAKS = "templates/template-choice"


def first(name, **context):
    return render_template(name[0] if isinstance(name, list) else name, **context)


flask_reference.render_template = first
