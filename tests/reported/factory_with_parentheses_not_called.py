"""Report: pallets/flask#2605
FLASK_APP=module:create_app() finds no application.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/find-factory", "cli/named-application")

change(flask.cli.find_app_by_string, {"elif isinstance(expr, ast.Call):": "elif False:"})
