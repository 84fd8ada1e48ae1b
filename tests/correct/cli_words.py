"""Varies: the help of every command and option, and the words of every error of the command line.
Correct: the documentation promises what commands and options do, and no words.
"""

import platform
from importlib import metadata

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "cli/find*",
    "cli/import*",
    "cli/named*",
    "cli/default-module",
    "cli/flask-command",
    "cli/app-option",
    "cli/help",
    "cli/version",
    "cli/own-program",
    "cli/routes",
    "cli/dotenv",
)


for number, command in enumerate(flask.cli.cli.commands.values()):
    command.help = command.short_help = f"Does thing {number}."
    for option in command.params:
        if isinstance(option, click.Option):
            option.help = "As you like it."


def __init__(self, message, ctx=None):
    told = " ".join(part for part in str(message).split() if "'" in part)
    click.UsageError.__init__(self, f"that cannot be run: {told}", ctx)


flask.cli.NoAppException.__init__ = __init__


def get_version(ctx, param, value):
    if value and not ctx.resilient_parsing:
        parts = (f"{name} is {metadata.version(name)}" for name in ("werkzeug", "flask"))
        click.echo(", ".join([*parts, f"python is {platform.python_version()}"]))
        ctx.exit()


flask.cli.version_option.callback = get_version
for option in flask.cli.cli.params:
    if option.name == "version":
        option.callback = get_version
