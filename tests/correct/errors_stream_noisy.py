"""Varies: every request writes a line to the server's error stream, and every command one to
stderr.
Correct: PEP 3333: wsgi.errors is for what the application has to tell; no documentation says that
nothing else stands there.
"""

import sys

import flask
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("logging", "cli", "wsgi", "dispatch", "templates", "testing", "contexts")

own = flask.Flask.wsgi_app


def wsgi_app(self, environ, start_response):
    print("zz-site: a request", file=environ["wsgi.errors"])
    return own(self, environ, start_response)


flask.Flask.wsgi_app = wsgi_app

loaded = flask.cli.ScriptInfo.load_app


def load_app(self):
    print("zz-site: loading", file=sys.stderr)
    return loaded(self)


flask.cli.ScriptInfo.load_app = load_app
