"""Report: pallets/flask#2265
A module that has create_app and no application is refused.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/find-factory", "cli/find-application")

change(flask.cli.find_best_app, {'("create_app", "make_app")': "()"})
