"""Varies: error pages are pure ASCII: other characters are written as references.
Correct: HTML 13.1.4: a reference names the character; what browsers show is the same.
"""

from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "requests", "routing", "blueprints")

own = HTTPException.get_body


def get_body(self, environ=None, scope=None):
    return own(self, environ, scope).encode("ascii", "xmlcharrefreplace").decode()


HTTPException.get_body = get_body
