"""Varies: a BuildError suggests no other endpoint, and its text has other words.
Correct: the documentation says when it is raised; what it suggests is in no sentence.
"""

from werkzeug.routing import BuildError

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("url-map", "routing", "blueprints")


BuildError.suggested = property(lambda self: None)
BuildError.__str__ = lambda self: f"no address of {self.endpoint!r}"
