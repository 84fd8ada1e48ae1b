"""Varies: `flask --version` writes one line.
Correct: the documentation says that it shows the version of Flask.
"""

import importlib.metadata

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli",)


def get_version(ctx, param, value):
    if value and not ctx.resilient_parsing:
        versions = [f"{name} {importlib.metadata.version(name)}" for name in ("flask", "werkzeug")]
        click.echo(", ".join(versions))
        ctx.exit()


flask.cli.version_option.callback = get_version
