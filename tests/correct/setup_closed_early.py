"""Varies: setup is over when the server's first call comes in, and not a moment later.
Correct: the documentation says that nothing may be set up after the first request.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "dispatch", "blueprints", "testing", "routing", "wsgi")

own = flask.Flask.__call__


def __call__(self, environ, start_response):
    self._got_first_request = True
    return own(self, environ, start_response)


flask.Flask.__call__ = __call__
