"""Report: pallets/flask#5391
flask run --extra-files ends in an error.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/run-reloader-files",)


def convert(self, value, param, ctx):
    items = self.split_envvar_value(value)
    return [super().convert(item, param, ctx) for item in items]


flask.cli.SeparatedPathType.convert = convert
