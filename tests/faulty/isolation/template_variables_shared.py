"""The variables of a rendering stay in the environment of the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "isolation/templates"

update = Flask.update_template_context


def update_the_environment(self, context):
    update(self, context)
    self.jinja_env.globals.update(context)


Flask.update_template_context = update_the_environment
