"""The help page lists the built-in commands alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli.groups import AppGroup, FlaskGroup

BREAKS = "cli/help"

FlaskGroup.list_commands = AppGroup.list_commands
