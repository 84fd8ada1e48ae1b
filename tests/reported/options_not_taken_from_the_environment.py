"""Report: miguelgrinberg/Flask-Migrate#553
An option of a command of the application is not taken from FLASK_COMMAND_OPTION.
"""

import click

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "cli"
EXPECTED = ("cli/commands", "cli/command-features")

_resolve = click.Option.resolve_envvar_value


def resolve_envvar_value(self, ctx):
    if self.envvar is None and ctx.parent and ctx.command.name not in ("run", "shell", "routes"):
        return None
    return _resolve(self, ctx)


click.Option.resolve_envvar_value = resolve_envvar_value
