"""``--version`` does not tell Werkzeug's version."""

import click

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import options
from flask_reference.edition import FLASK

BREAKS = "cli/version"


def tell(ctx, param, value):
    if value:
        click.echo(f"Flask {FLASK}")
        ctx.exit()


options.version.callback = tell
