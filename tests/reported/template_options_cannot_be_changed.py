"""Report: pallets/flask#3190
The Jinja options of an application cannot be changed in place.
"""

from flask.sansio.app import App
from werkzeug.datastructures import ImmutableDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "templates"
EXPECTED = ("templates/jinja-options",)

own = App.__init__


def __init__(self, *args, **kwargs):
    self.jinja_options = ImmutableDict(type(self).jinja_options)
    own(self, *args, **kwargs)


App.__init__ = __init__
