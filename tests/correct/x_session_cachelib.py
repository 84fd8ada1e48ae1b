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
    "dispatch",
    "sessions",
    "templates",
)
DIFFERS = {
    "application/other-classes": "puts its own session interface in the place of the application's",
    "sessions/kept-for-the-visitor": "other sessions, permanent, of unsigned ids",
    "sessions/without-a-key": "other sessions, permanent, of unsigned ids",
    "sessions/forged-cookies": "other sessions, permanent, of unsigned ids",
    "sessions/sent-when-changed": "other sessions, permanent, of unsigned ids",
    "sessions/value-types": "other sessions, permanent, of unsigned ids",
    "sessions/unstorable-values": "other sessions, permanent, of unsigned ids",
    "sessions/permanent": "other sessions, permanent, of unsigned ids",
    "sessions/permanent-lifetime": "other sessions, permanent, of unsigned ids",
    "sessions/refresh-each-request": "other sessions, permanent, of unsigned ids",
    "sessions/deletion": "other sessions, permanent, of unsigned ids",
    "sessions/cookie-defaults": "other sessions, permanent, of unsigned ids",
    "sessions/cookie-configuration": "other sessions, permanent, of unsigned ids",
    "sessions/vary": "other sessions, permanent, of unsigned ids",
    "sessions/key-fallbacks": "other sessions, permanent, of unsigned ids",
    "sessions/changed-key": "other sessions, permanent, of unsigned ids",
    "sessions/interface": "other sessions, permanent, of unsigned ids",
    "sessions/cookie-age": "kept as long as the application said that wrote it",
    "sessions/cookie-format": "other sessions, permanent, of unsigned ids",
    "sessions/cleared": "other sessions, permanent, of unsigned ids",
    "sessions/json-provider": "other sessions, permanent, of unsigned ids",
}


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
