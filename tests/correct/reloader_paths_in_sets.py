"""Varies: `flask run` gives files and patterns of the reloader on as sets, with a file of its own.
Correct: the documentation says what is watched, and no order.
"""

import flask.cli
import werkzeug.serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/run*",)


own = werkzeug.serving.run_simple


def run_simple(*args, **kwargs):
    for name in ("extra_files", "exclude_patterns"):
        if kwargs.get(name):
            kwargs[name] = {*kwargs[name], "/site/own"}
    return own(*args, **kwargs)


flask.cli.run_simple = werkzeug.serving.run_simple = run_simple
