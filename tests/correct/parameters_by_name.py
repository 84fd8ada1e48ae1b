"""Varies: parameters and form fields are kept in the order of their names.
Correct: `parameter_storage_class` is documented as replaceable; the documentation promises an
order of the values of one name.
"""

import flask
from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "sessions", "wsgi", "dispatch", "async")


class Sorted(ImmutableMultiDict):
    def __init__(self, mapping=None):
        given = ImmutableMultiDict(mapping)
        super().__init__([(name, it) for name in sorted(given) for it in given.getlist(name)])


flask.Request.parameter_storage_class = Sorted
