"""``run`` serves one request after the other by default."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import run_command

BREAKS = "cli/run"

for option in run_command.params:
    if option.name == "with_threads":
        option.default = False
