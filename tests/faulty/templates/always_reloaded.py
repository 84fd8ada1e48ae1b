"""A template that changed is read anew, whatever is configured."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/no-reload"

create = Flask.create_jinja_environment


def reloading(self):
    environment = create(self)
    environment.auto_reload = True
    return environment


Flask.create_jinja_environment = reloading
