"""Varies: a Content-Security-Policy ends with a semicolon.
Correct: CSP 3, 2.2: empty directives are allowed, and mean nothing.
"""

from werkzeug.datastructures.csp import ContentSecurityPolicy

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses",)


own = ContentSecurityPolicy.to_header


def to_header(self):
    return own(self) + ";" if len(self) else ""


ContentSecurityPolicy.to_header = to_header
