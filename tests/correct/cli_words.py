"""Varies: the help of every command and option, and the words of every error of the command line.
Correct: the documentation promises what commands and options do, and no words.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

for number, command in enumerate(flask.cli.cli.commands.values()):
    command.help = command.short_help = f"Does thing {number}."
    for option in command.params:
        if isinstance(option, click.Option):
            option.help = "As you like it."

own = flask.cli.NoAppException.__init__ if "__init__" in vars(flask.cli.NoAppException) else None


def __init__(self, message, ctx=None):
    told = " ".join(part for part in str(message).split() if "'" in part)
    click.UsageError.__init__(self, f"that cannot be run: {told}", ctx)


flask.cli.NoAppException.__init__ = __init__


def get_version(ctx, param, value):
    if value and not ctx.resilient_parsing:
        from importlib import metadata

        click.echo("this is flask " + metadata.version("flask"))
        ctx.exit()


flask.cli.version_option.callback = get_version
for option in flask.cli.cli.params:
    if option.name == "version":
        option.callback = get_version
