"""Varies: every application keeps its sessions with Flask-Session 0.8.0 in files (cachelib).
Correct: a documented way of replacing sessions; requirements that speak of the signed cookie itself
do not count.
"""

import atexit
import shutil
import tempfile

from cachelib import FileSystemCache
from flask_session import Session

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "async",
    "blueprints",
    "cli",
    "dispatch",
    "responses",
    "sessions",
    "templates",
    "wsgi",
)


folder = tempfile.mkdtemp()
atexit.register(shutil.rmtree, folder, True)


def init(app):
    app.config["SESSION_TYPE"] = "cachelib"
    app.config["SESSION_CACHELIB"] = FileSystemCache(folder, threshold=0)
    Session(app)


import flask

own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
