"""Report: pallets/flask#1872
An application cannot be named by the __init__.py of its package.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "cli"
EXPECTED = ("cli/import-path",)

change(flask.cli.prepare_import, {'if os.path.basename(path) == "__init__":': "if False:"})
