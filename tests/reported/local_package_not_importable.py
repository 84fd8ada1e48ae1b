"""Report: pallets/flask#2414
An application beside the directory of the command cannot be imported.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/import-path",)

change(flask.cli.prepare_import, {"if sys.path[0] != path:": "if False:"})
