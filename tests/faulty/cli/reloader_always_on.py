"""``flask run`` watches its files even where that was declined."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import commands

BREAKS = "cli/run-reloader"

run = commands.run_command.callback


def watching(*arguments, **options):
    return run(*arguments, **{**options, "reload": True})


commands.run_command.callback = watching
