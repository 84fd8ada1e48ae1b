"""Varies: requests and responses are compared by what they hold, and so cannot be hashed.
Correct: no documentation says that they can be members of a set or keys of a dictionary.
"""

from werkzeug.wrappers import Request, Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "responses",
    "contexts",
    "testing",
)

Request.__eq__ = lambda self, other: isinstance(other, Request) and self.environ is other.environ
Request.__hash__ = None
Response.__eq__ = lambda self, other: (
    isinstance(other, Response)
    and self.status == other.status
    and self.headers == other.headers
    and self.response is other.response
)
Response.__hash__ = None
