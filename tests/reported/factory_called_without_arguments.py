"""Report: pallets/flask#2389
A factory cannot be named on the command line with empty parentheses.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cli"
EXPECTED = ("cli/named-application",)

CALL = "isinstance(expr, ast.Call)"

change(flask.cli.find_app_by_string, {CALL: f"{CALL} and expr.args + expr.keywords"})
