"""A template is never read again."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/auto-reload"

create = Flask.create_jinja_environment


def lasting(self):
    environment = create(self)
    environment.auto_reload = False
    return environment


Flask.create_jinja_environment = lasting
