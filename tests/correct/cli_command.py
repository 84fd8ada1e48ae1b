"""Varies: each application has one more command.
Correct: extensions add commands so; the documented ones are there.
"""

import click

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "blueprints/cli-group")


def init(app):
    @app.cli.command("site-info")
    def site_info():
        """Tell about this site."""
        click.echo("site")


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
