"""Templates that are mere text are not escaped."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/autoescape-of-strings"

select = Flask.select_jinja_autoescape
Flask.select_jinja_autoescape = lambda self, filename: bool(filename) and select(self, filename)
