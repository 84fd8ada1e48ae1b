"""``with_appcontext=False`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import AppGroup

BREAKS = "cli/command-context"

command = AppGroup.command


def command_in_context(self, *args, with_appcontext=True, **options):
    return command(self, *args, **options)


AppGroup.command = command_in_context
