"""Report: pallets/flask#2937
load_dotenv says that it loaded something where there was nothing.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/dotenv",)

change(flask.cli.load_dotenv, {"return bool(data)": "return True"})
