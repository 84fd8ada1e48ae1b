"""Varies: class-based views take methods for WebDAV and for QUERY too, and applications have a
decorator for each.
Correct: RFC 9110 9.1: further methods are registered; the documentation says which there are
today.
"""

import flask.views
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("views", "routing", "blueprints", "application", "async", "testing")

MORE = {"query", "propfind", "mkcol", "copy", "move", "lock", "unlock", "report", "connect"}
flask.views.http_method_funcs = frozenset(flask.views.http_method_funcs | MORE)


def decorator(name):
    def shortcut(self, rule, **options):
        return self.route(rule, methods=[name.upper()], **options)

    return shortcut


for name in ("query", "propfind", "report"):
    setattr(Scaffold, name, decorator(name))
