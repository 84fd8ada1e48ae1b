"""A template sees the values of earlier calls too."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.templating import render_template

BREAKS = "templates/render-template"

kept = {}


def remembering(name, **context):
    kept.update(context)
    return render_template(name, **kept)


flask_reference.render_template = remembering
