"""Varies: `flask` and its commands have further options, and `flask` further commands.
Correct: the documentation says which there are, and releases have added some each time.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing")

group = flask.cli.FlaskGroup
own = group.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.params.append(click.Option(["--zz-quiet"], is_flag=True, expose_value=False))
    self.add_command(click.Command("zz-about", callback=lambda: click.echo("about")))


group.__init__ = __init__
flask.cli.cli.params.append(click.Option(["--zz-quiet"], is_flag=True, expose_value=False))
flask.cli.cli.add_command(click.Command("zz-about", callback=lambda: click.echo("about")))
for command in list(flask.cli.cli.commands.values()):
    command.params.append(click.Option(["--zz-dry"], is_flag=True, expose_value=False))
