"""Varies: templates get the proxies `request`, `session` and `g`.
Correct: the documentation, "Standard Context", names the objects; a proxy behaves as its object.
"""

import flask
import flask.app
import flask.templating

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "blueprints/*template*", "sessions", "contexts")


def standard():
    told = {}
    if flask.has_app_context():
        told["g"] = flask.g
    if flask.has_request_context():
        told.update(request=flask.request, session=flask.session)
    return told


flask.templating._default_template_ctx_processor = standard
flask.app._default_template_ctx_processor = standard
