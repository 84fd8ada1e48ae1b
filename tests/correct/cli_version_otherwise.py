"""Varies: `flask --version` writes one line.
Correct: the documentation says that it shows the versions.
"""

import importlib.metadata
import platform

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli",)


def get_version(ctx, param, value):
    if value and not ctx.resilient_parsing:
        python = f"python {platform.python_version()}"
        versions = [f"{name} {importlib.metadata.version(name)}" for name in ("flask", "werkzeug")]
        click.echo(", ".join([python, *versions]))
        ctx.exit()


flask.cli.version_option.callback = get_version
