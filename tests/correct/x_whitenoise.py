"""Varies: WhiteNoise stands around the `wsgi_app` of every application, with an empty folder.
Correct: it is used as its documentation says.
"""

import atexit
import shutil
import tempfile

import flask
from whitenoise import WhiteNoise

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "templates", "cli")

own = flask.Flask.__init__
folder = tempfile.mkdtemp()
atexit.register(shutil.rmtree, folder, True)


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.wsgi_app = WhiteNoise(self.wsgi_app, root=folder)


flask.Flask.__init__ = __init__
