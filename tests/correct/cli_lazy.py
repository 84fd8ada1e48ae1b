"""Varies: `flask` imports its own commands when they are asked for, as Click's documentation of
lazy groups shows.
Correct: which commands there are, and what they do, is the same.
"""

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "cli",
    "blueprints/cli-group",
    "testing/cli-runner",
)

init = flask.cli.FlaskGroup.__init__


def __init__(self, *args, **kwargs):
    init(self, *args, **kwargs)
    self._later = {name: self.commands.pop(name) for name in list(self.commands)}


flask.cli.FlaskGroup.__init__ = __init__
get_command, list_commands = flask.cli.FlaskGroup.get_command, flask.cli.FlaskGroup.list_commands


def get(self, ctx, name):
    if name in self._later and name not in self.commands:
        self.commands[name] = self._later[name]
    return get_command(self, ctx, name)


flask.cli.FlaskGroup.get_command = get
flask.cli.FlaskGroup.list_commands = lambda self, ctx: sorted(
    {*list_commands(self, ctx), *self._later}
)
