"""Varies: `request.values` is computed anew at each access, and its parts are copies.
Correct: the documentation says that it combines args and form; both are immutable.
"""

import werkzeug.wrappers
from werkzeug.datastructures import CombinedMultiDict, ImmutableMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "wsgi")


def values(self):
    parts = [self.args] if self.method == "GET" else [self.args, self.form]
    copies = [ImmutableMultiDict(part) for part in parts]
    return CombinedMultiDict(copies)


werkzeug.wrappers.Request.values = property(values)
