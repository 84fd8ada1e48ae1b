"""Varies: each exception that leaves a view has a note with the path of the request.
Correct: PEP 678: notes belong to tracebacks; arguments and text are what they were.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch",
    "async/errors*",
    "contexts/teardown*",
)


own = flask.Flask.handle_user_exception


def handle_user_exception(self, e, *rest):
    if hasattr(e, "add_note"):
        e.add_note(f"at {flask.request.path}")
    return own(self, e, *rest)


flask.Flask.handle_user_exception = handle_user_exception
