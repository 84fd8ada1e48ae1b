"""Report: pallets/quart#155
from_envvar(silent=True) raises where the file that the variable names is missing.
"""

from changed import change
from flask.config import Config

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "config"
EXPECTED = ("application/config-from-envvar",)

change(Config.from_envvar, {"self.from_pyfile(rv, silent=silent)": "self.from_pyfile(rv)"})
