"""Report: pallets/flask#3431
flask run starts for an application that cannot be imported, and shows why at the first request.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "cli"
EXPECTED = ("cli/run-of-a-mistake",)

change(flask.cli.run_command.callback, {"if is_running_from_reloader():": "if True:"})
