"""A certificate file is accepted without its key."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import run_command

BREAKS = "cli/run-certificate"

for option in run_command.params:
    if option.name == "key":
        option.callback = None
        option.expose_value = False
