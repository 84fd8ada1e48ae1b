"""The shell does not read Python's startup file."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import shell_command

BREAKS = "cli/shell"

interact = shell_command.callback


def interact_without_startup(*args, **options):
    startup = os.environ.pop("PYTHONSTARTUP", None)
    try:
        return interact(*args, **options)
    finally:
        if startup is not None:
            os.environ["PYTHONSTARTUP"] = startup


shell_command.callback = interact_without_startup
