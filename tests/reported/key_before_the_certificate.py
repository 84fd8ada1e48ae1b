"""Report: pallets/flask#4459
flask run takes --key behind --cert only.
"""

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/run-certificate",)

for option in flask.cli.run_command.params:
    if option.name == "cert":
        option.is_eager = False
