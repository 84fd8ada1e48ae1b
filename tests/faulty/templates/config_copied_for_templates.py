"""Templates see a copy of the configuration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/create-jinja-environment"

create = Flask.create_jinja_environment


def with_copy(self):
    environment = create(self)
    environment.globals["config"] = dict(self.config)
    return environment


Flask.create_jinja_environment = with_copy
