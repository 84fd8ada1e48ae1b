"""Report: pallets/flask#2722
FLASK_SKIP_DOTENV=1 does not keep .env files from being loaded.
"""

import flask.app
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/without-dotenv", "cli/dotenv-by-command")

flask.cli.get_load_dotenv = flask.app.get_load_dotenv = lambda default=True: default
