"""Varies: templates run in Jinja's sandbox, in an environment behind the same name.
Correct: Flask.jinja_environment is documented as replaceable; safe templates are what they were.
"""

import flask
import flask.templating
from jinja2.sandbox import SandboxedEnvironment

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "application/debug-and-templates")


class Environment(flask.templating.Environment, SandboxedEnvironment):
    pass


flask.Flask.jinja_environment = Environment
