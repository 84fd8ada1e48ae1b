"""The application's commands go before the built-in ones."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli.groups import FlaskGroup

BREAKS = "cli/flask-command"

get_command = FlaskGroup.get_command


def get_application_command_first(self, ctx, name):
    builtin = self.commands.pop(name, None)
    try:
        return get_command(self, ctx, name) or builtin
    finally:
        if builtin is not None:
            self.commands[name] = builtin


FlaskGroup.get_command = get_application_command_first
