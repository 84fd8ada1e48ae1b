"""Report: pallets/flask#4831
Values are not escaped in templates whose name ends in .svg.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "templates"
EXPECTED = ("templates/autoescape-svg",)

change(App.select_jinja_autoescape, {', ".svg"': ""})
