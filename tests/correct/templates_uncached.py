"""Varies: compiled templates are not kept, and not optimized.
Correct: Jinja's documentation, `cache_size` and `optimized`: they only make it quicker.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "blueprints/*template*", "application/*template*")

own = flask.Flask.create_jinja_environment


def create_jinja_environment(self):
    environment = own(self)
    environment.cache, environment.optimized = None, False
    return environment


flask.Flask.create_jinja_environment = create_jinja_environment
