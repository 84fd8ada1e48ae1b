"""Imported macros do not see the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/imported-context"

create = Flask.create_jinja_environment


def without_request(self):
    environment = create(self)
    del environment.globals["request"]
    return environment


Flask.create_jinja_environment = without_request
