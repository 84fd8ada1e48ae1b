"""``run`` always puts the debugger in front of the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import run_command

BREAKS = "cli/run-debugger"

run = run_command.callback
run_command.callback = lambda *args, debugger, **options: run(*args, debugger=True, **options)
