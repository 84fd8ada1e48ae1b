"""Report: pallets/flask#2297
A module that has create_app and no application is not taken.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/find-factory",)

change(flask.cli.find_best_app, {'("create_app", "make_app")': "()"})
