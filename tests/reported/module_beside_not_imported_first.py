"""Report: pallets/flask#2382
FLASK_APP=site.py imports a module of that name from elsewhere.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/import-path", "cli/find-application")

change(flask.cli.prepare_import, {"sys.path.insert(0, path)": "sys.path.append(path)"})
