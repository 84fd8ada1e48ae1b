"""Varies: help shows its commands in sections, in another order and with other widths.
Correct: the documentation shows it as an example; commands and options are what they were.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "blueprints/cli*", "testing/cli*")


def list_commands(self, context):
    return sorted(self.commands, key=lambda name: (len(name), name))[::-1]


def format_commands(self, context, formatter):
    for name in self.list_commands(context):
        command = self.get_command(context, name)
        if command is not None and not command.hidden:
            with formatter.section(name):
                formatter.write_text(command.get_short_help_str(200) or "-")


click.Group.list_commands = list_commands
click.Group.format_commands = format_commands
click.Context.max_content_width = 60
own = flask.cli.FlaskGroup.list_commands


def of_flask(self, context):
    return own(self, context)[::-1]


flask.cli.FlaskGroup.list_commands = of_flask
