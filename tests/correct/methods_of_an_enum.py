"""Varies: `request.method` is a member of http.HTTPMethod where it is one of its methods.
Correct: such a member is a str, and equals it.
"""

from http import HTTPMethod

import werkzeug.sansio.request as sansio

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "routing", "views", "dispatch", "testing")

own = sansio.Request.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    if self.method in HTTPMethod.__members__:
        self.method = HTTPMethod(self.method)


sansio.Request.__init__ = __init__
