"""The options cannot choose which templates escape."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/jinja-options"

create = Flask.create_jinja_environment


def by_name(self):
    environment = create(self)
    environment.autoescape = self.select_jinja_autoescape
    return environment


Flask.create_jinja_environment = by_name
