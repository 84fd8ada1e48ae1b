"""Report: pallets/flask#1422
The class that an application names for its template environment is not used.
"""

import flask
from changed import change
from flask.templating import Environment

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "templates"
EXPECTED = ("templates/create-jinja-environment", "application/other-classes")

change(flask.Flask.create_jinja_environment, {"self.jinja_environment(": "Environment("})
import flask.app

flask.app.Environment = Environment
