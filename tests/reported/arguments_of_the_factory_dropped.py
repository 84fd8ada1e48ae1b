"""Report: pallets/flask#2326
The arguments that are named for a factory do not reach it.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/find-factory",)

change(
    flask.cli.find_app_by_string,
    {"args = [ast.literal_eval(arg) for arg in expr.args]": "args = []"},
)
