"""Report: pallets/flask#3108
The flask command does not know --env-file.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/dotenv-by-command",)

change(
    flask.cli.FlaskGroup.__init__,
    {"(_env_file_option, _app_option, _debug_option)": "(_app_option, _debug_option)"},
)
