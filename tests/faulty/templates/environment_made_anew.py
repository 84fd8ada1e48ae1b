"""Each look at ``jinja_env`` makes another environment."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/jinja-env"

Flask.jinja_env = property(lambda self: self.create_jinja_environment())
