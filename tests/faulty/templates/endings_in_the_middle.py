"""An ending in the middle of a name makes a template escape."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/select-autoescape"


def anywhere(self, filename):
    return filename is None or any(end in filename for end in (".html", ".htm", ".xml", ".xhtml"))


Flask.select_jinja_autoescape = anywhere
