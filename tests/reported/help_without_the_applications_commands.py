"""Report: pallets/flask#5673
flask --help does not show the commands of the application that --app names.
"""

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/help",)

flask.cli.FlaskGroup.parse_args = flask.cli.AppGroup.parse_args
