"""Varies: the classes whose methods must be written are abstract ones: of views, sessions,
JSON providers and tags.
Correct: the documentation says that subclasses write them; PEP 3119 refuses to make others.
"""

import functools

import flask.json.provider
import flask.json.tag
import flask.sessions
import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "views",
    "sessions",
    "responses/json*",
    "async",
    "application/other-classes",
    "blueprints",
)

WRITTEN = {
    flask.views.View: ("dispatch_request",),
    flask.sessions.SessionInterface: ("open_session", "save_session"),
    flask.json.provider.JSONProvider: ("dumps", "loads"),
    flask.json.tag.JSONTag: ("check", "to_json", "to_python"),
}


def refusing(base, names):
    own_init = base.__init__

    @functools.wraps(own_init)
    def __init__(self, *args, **kwargs):
        left = [name for name in names if getattr(type(self), name) is getattr(base, name)]
        if left:
            raise TypeError(f"{type(self).__name__} does not write {', '.join(left)}")
        own_init(self, *args, **kwargs)

    base.__init__ = __init__


for tag in (flask.json.tag.PassDict, flask.json.tag.PassList):
    tag.to_python = lambda self, value: value
for base, names in WRITTEN.items():
    refusing(base, names)
