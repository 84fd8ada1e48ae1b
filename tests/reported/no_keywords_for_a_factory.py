"""Report: pallets/flask#3553
A factory cannot be named with keyword arguments on the command line.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/find-factory", "cli/named-application")

change(flask.cli.find_app_by_string, {"if kw.arg is not None": "if kw.arg is None"})
