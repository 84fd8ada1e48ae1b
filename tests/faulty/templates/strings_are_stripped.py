"""The text of a template is stripped of its last word."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.templating import render_template_string

BREAKS = "templates/render-template-string"


def once(source, **context):
    return render_template_string(source.replace("{% include", "{# include").replace("%}", "#}"))


flask_reference.render_template_string = once
