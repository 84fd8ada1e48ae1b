"""Report: pallets/flask#3285
The hint that python-dotenv is missing is written to the standard output.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/without-dotenv",)

change(flask.cli.load_dotenv, {"err=True": "err=False"})
