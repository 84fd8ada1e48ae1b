"""Report: pallets/werkzeug#383
The reloader ends when a change makes the application impossible to import, instead of waiting
for the next change.
"""

from changed import change
from flask.cli import run_command

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/run-reloader", "cli/run-of-a-mistake")

change(run_command.callback, {"if is_running_from_reloader():": "if False:"})
