"""Varies: `request.method` is a member of http.HTTPMethod where it is one of its methods.
Correct: such a member is a str, and equals it.
"""

from http import HTTPMethod

import werkzeug.sansio.request as sansio
from werkzeug.datastructures import Headers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "routing", "views", "dispatch", "testing")

own = sansio.Request.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    if self.method in HTTPMethod.__members__:
        self.method = HTTPMethod(self.method)


sansio.Request.__init__ = __init__


def to_wsgi_list(self):
    # PEP 3333 wants str itself.
    return [(str(name), str(value)) for name, value in self]


Headers.to_wsgi_list = to_wsgi_list
