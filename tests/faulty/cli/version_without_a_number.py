"""``--version`` tells the versions of Python and Werkzeug, and Flask's name alone."""

import importlib.metadata
import platform

import click

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import options

BREAKS = "cli/version"


def tell(ctx, param, value):
    if value:
        werkzeug = importlib.metadata.version("werkzeug")
        click.echo(f"Python {platform.python_version()}\nWerkzeug {werkzeug}\nFlask")
        ctx.exit()


options.version.callback = tell
