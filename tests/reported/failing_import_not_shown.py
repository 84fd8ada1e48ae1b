"""Report: pallets/flask#4307
When importing the application fails inside of it, the command line does not show where.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/import-failures",)

change(flask.cli.locate_app, {"if sys.exc_info()[2].tb_next:": "if False:"})
