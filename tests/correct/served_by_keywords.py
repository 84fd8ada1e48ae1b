"""Varies: the development server is called with keywords alone, and with options of its own choice.
Correct: Werkzeug's documentation names the parameters of `run_simple`; how Flask calls it is in no
sentence.
"""

import flask.cli
import werkzeug.serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "wsgi/run*", "wsgi/debugger*")


def run(self, host=None, port=None, debug=None, load_dotenv=True, **options):
    asked = werkzeug.serving.run_simple

    def by_keywords(host, port, app, **options):
        return asked(hostname=host, port=port, application=app, **options)

    werkzeug.serving.run_simple = by_keywords
    try:
        return own(self, host, port, debug, load_dotenv, **options)
    finally:
        werkzeug.serving.run_simple = asked


own = flask.Flask.run
flask.Flask.run = run

command = flask.cli.run_command
called = command.callback


def callback(*args, **kwargs):
    asked = flask.cli.run_simple

    def by_keywords(host, port, app, **options):
        return asked(hostname=host, port=port, application=app, **options)

    flask.cli.run_simple = by_keywords
    try:
        return called(*args, **kwargs)
    finally:
        flask.cli.run_simple = asked


command.callback = callback
