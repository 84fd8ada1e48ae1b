"""Varies: each application has one more function of every kind of hook, and a context processor.
Correct: extensions register such functions (Flask-Login, Flask-DebugToolbar).
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "dispatch/*request*",
    "dispatch/order*",
    "contexts/teardown*",
    "templates",
    "blueprints/*hook*",
    "application/independence",
    "async/override",
)


def init(app):
    app.before_request(lambda: None)
    app.after_request(lambda response: response)
    app.teardown_request(lambda error: None)
    app.teardown_appcontext(lambda error: None)
    app.url_value_preprocessor(lambda endpoint, values: None)
    app.context_processor(lambda: {"site_name": "site"})
    app.shell_context_processor(lambda: {"site_name": "site"})


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    init(self)


flask.Flask.__init__ = __init__
