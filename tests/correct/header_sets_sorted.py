"""Varies: the members of Allow, Vary and Content-Language are written in the order of the alphabet,
without blanks, and kept in a subclass.
Correct: RFC 9110 5.6.1: blanks around commas are optional; 10.2.1, 12.5.5, 8.5: no order is said.
"""

from werkzeug.datastructures import HeaderSet

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "routing", "sessions", "views", "url-map")


def to_header(self):
    return ",".join(sorted(self._headers, key=str.lower))


HeaderSet.to_header = HeaderSet.__str__ = to_header
