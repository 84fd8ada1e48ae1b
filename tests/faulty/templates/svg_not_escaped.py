"""SVG is not escaped."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/autoescape-svg"

select = Flask.select_jinja_autoescape


def without_svg(self, filename):
    return select(self, filename) and not (filename or "").endswith(".svg")


Flask.select_jinja_autoescape = without_svg
