"""Report: falconry/falcon#2337
A static file is the answer to POST and DELETE too.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "static files"
EXPECTED = ("application/static-route",)

own = flask.Flask.add_url_rule


def add_url_rule(self, rule, endpoint=None, *args, **options):
    if endpoint == "static":
        options["methods"] = ["GET", "POST", "PUT", "DELETE"]
    own(self, rule, endpoint, *args, **options)


flask.Flask.add_url_rule = add_url_rule
