"""Varies: templates are rendered by an overlay of the application's environment.
Correct: Jinja's documentation: an overlay shares everything with the environment that it is made
of.
"""

import flask
import flask.templating

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "templates",
    "signals",
    "blueprints",
)

templating = flask.templating


def render_template(name, /, **context):
    app = flask.current_app._get_current_object()
    return templating._render(app, app.jinja_env.overlay().get_or_select_template(name), context)


def render_template_string(source, /, **context):
    app = flask.current_app._get_current_object()
    return templating._render(app, app.jinja_env.overlay().from_string(source), context)


for module in (flask, templating):
    module.render_template = render_template
    module.render_template_string = render_template_string
