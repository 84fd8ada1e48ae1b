"""Varies: the text of an ImportStringError has other words.
Correct: the documentation promises `import_name` and `exception`.
"""

from werkzeug.utils import ImportStringError

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "cli", "blueprints")


def __init__(self, import_name, exception):
    ImportError.__init__(self, "that cannot be imported")
    self.import_name, self.exception = import_name, exception


ImportStringError.__init__ = __init__
