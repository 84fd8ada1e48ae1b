"""Varies: a blueprint has a length, of what it has recorded, and is false where it is empty; an
application has one, too, of its views.
Correct: the documentation says nothing of lengths and of truth.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("blueprints", "application", "routing", "templates", "cli")

flask.Blueprint.__len__ = lambda self: len(self.deferred_functions)
flask.Flask.__len__ = lambda self: len(self.view_functions)
