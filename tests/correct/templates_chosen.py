"""Varies: templates are looked for by Jinja's own loaders, and listed from the last to the first.
Correct: `create_global_jinja_loader` is documented as replaceable; what is found is the same.
"""

import flask
from jinja2 import BaseLoader, ChoiceLoader

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "blueprints/*template*", "application/*template*")

own = flask.templating.DispatchingJinjaLoader


class Loader(BaseLoader):
    """The application's folder, then those of its blueprints."""

    def __init__(self, app):
        self.app = app

    def _choice(self):
        scopes = [self.app, *self.app.iter_blueprints()]
        return ChoiceLoader([it.jinja_loader for it in scopes if it.jinja_loader is not None])

    def get_source(self, environment, template):
        if self.app.config["EXPLAIN_TEMPLATE_LOADING"]:
            return own(self.app).get_source(environment, template)
        return self._choice().get_source(environment, template)

    def list_templates(self):
        return self._choice().list_templates()[::-1]


def create_global_jinja_loader(self):
    return Loader(self)


flask.Flask.create_global_jinja_loader = create_global_jinja_loader
