"""Report: noirbizarre/flask-restplus#340
Error handlers of the application are not asked for the views of a blueprint.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("blueprints/error-handlers", "dispatch/blueprint-before-nearness")

change(App._find_error_handler, {"names = (*blueprints, None)": "names = blueprints or (None,)"})
