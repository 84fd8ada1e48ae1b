"""Varies: str() and the arguments of HTTP errors have other words.
Correct: the documentation promises code, name and description.
"""

import werkzeug.exceptions as exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch",
    "requests",
    "responses",
)


own = exceptions.HTTPException.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.args = (f"HTTP {self.code}",)


exceptions.HTTPException.__init__ = __init__
exceptions.HTTPException.__str__ = lambda self: f"HTTP {self.code}"
