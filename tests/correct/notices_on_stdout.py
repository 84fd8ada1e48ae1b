"""Varies: every command line begins with a line of its own on standard output, when the application
is loaded.
Correct: the documentation says what commands do, and not that nothing else is written.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing/cli*", "blueprints/cli*", "wsgi/run*")

own = flask.cli.ScriptInfo.load_app


def load_app(self):
    app = own(self)
    click.echo("zz-site: the application is loaded")
    return app


flask.cli.ScriptInfo.load_app = load_app
