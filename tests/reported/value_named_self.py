"""Report: pallets/flask#5264
A URL with a variable or query key of the name self cannot be built.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-app-method", "routing/url-for-path")

own = flask.Flask.url_for


def url_for(self, endpoint, **values):
    return own(self, endpoint, **values)


flask.Flask.url_for = url_for
