"""``--cert`` takes files alone."""

import click

from flask_adapters.reference import adapter as adapter
from flask_reference.cli.certificates import Certificate

BREAKS = "cli/run-certificate-without-files"

Certificate.convert = click.Path.convert
