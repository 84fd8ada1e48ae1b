"""Report: pallets/flask#4777
flask run --debug is refused: there is no such option.
"""

from flask.cli import run_command

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/run", "cli/debug-flag")

run_command.params.pop(0)
