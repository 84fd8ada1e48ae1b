"""Report: pallets/flask#4567
abort does not ask the aborter of the application.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "errors"
EXPECTED = ("dispatch/aborter",)

change(flask.helpers.abort, {"current_app.aborter(": "_wz_abort("})
