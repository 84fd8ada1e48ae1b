"""Report: pallets/flask#3263
A FlaskGroup that is a subcommand of another program does not find its application.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/own-program",)

change(
    flask.cli.FlaskGroup.make_context,
    {'if "obj" not in extra and': 'if parent is None and "obj" not in extra and'},
)
