"""A blueprint without commands has a group of commands all the same."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/cli-group"

register = Blueprint._register_commands


def always(self, app, name, group):
    register(self, app, name, group)
    if not self.cli.commands:
        app.cli.add_command(self.cli)


Blueprint._register_commands = always
