"""The port and the length stand in the environ as numbers."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/valid-environ"

get_environ = EnvironBuilder.get_environ


def with_numbers(self):
    environ = get_environ(self)
    return {**environ, "SERVER_PORT": int(environ["SERVER_PORT"])}


EnvironBuilder.get_environ = with_numbers
