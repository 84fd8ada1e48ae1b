"""XML is not escaped."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/autoescape"

select = Flask.select_jinja_autoescape


def without_xml(self, filename):
    return select(self, filename) and not (filename or "").endswith(".xml")


Flask.select_jinja_autoescape = without_xml
