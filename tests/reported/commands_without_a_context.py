"""Report: pallets/flask#2410
A command of the application that is plain click has no application context.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/command-context", "cli/commands")

change(
    flask.cli.FlaskGroup.get_command,
    {"if not current_app or current_app._get_current_object() is not app:": "if False:"},
)
