"""Report: pallets/flask#4188
The patterns that flask run is told to exclude do not reach the reloader.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/run",)

change(
    flask.cli.run_command.callback,
    {"exclude_patterns=exclude_patterns": "exclude_patterns=None"},
)
