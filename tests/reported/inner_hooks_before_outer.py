"""Report: pallets/flask#4229
before_request functions of a nested blueprint run before those of its parent.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "hooks"
EXPECTED = ("blueprints/nested-hooks", "blueprints/hook-order")

change(flask.Flask.preprocess_request, {"*reversed(request.blueprints)": "*request.blueprints"})
