"""Varies: `url_for` takes view functions as well as endpoints.
Correct: the documentation says that it takes an endpoint, and not that it refuses anything else.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "templates", "blueprints", "cli")

own = flask.Flask.url_for


def url_for(self, endpoint, /, **values):
    if callable(endpoint):
        found = [name for name, view in self.view_functions.items() if view is endpoint]
        endpoint = found[0] if found else endpoint
    return own(self, endpoint, **values)


flask.Flask.url_for = url_for
