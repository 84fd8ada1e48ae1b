"""Report: pallets/flask#1124
The help of the flask command does not list the commands of the application.
"""

from changed import change
from flask.cli import FlaskGroup

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cli"
EXPECTED = ("cli/help",)

change(FlaskGroup.list_commands, {"rv.update(info.load_app().cli.list_commands(ctx))": "pass"})
