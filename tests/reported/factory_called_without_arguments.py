"""Report: pallets/flask#2389
A factory cannot be named on the command line with empty parentheses.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cli"
EXPECTED = ("cli/named-application",)

change(
    flask.cli.find_app_by_string,
    {
        "elif isinstance(expr, ast.Call):": "elif isinstance(expr, ast.Call) and [*expr.args, *expr.keywords]:"
    },
)
