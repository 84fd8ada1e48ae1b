"""Varies: `flask` ends with 3 where it has found no application, and with 64 where it is used in a
wrong way.
Correct: the documentation promises no code; not 0 tells a shell of an error.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing/cli*")

flask.cli.NoAppException.exit_code = 3
click.UsageError.exit_code = 64
