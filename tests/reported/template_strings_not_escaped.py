"""Report: pallets/flask#1515
render_template_string does not escape values.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "templates"
EXPECTED = ("templates/autoescape-of-strings",)

change(App.select_jinja_autoescape, {"return True": "return False"})
