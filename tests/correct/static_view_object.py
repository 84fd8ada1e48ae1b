"""Varies: the view of static files is an object that can be called, with a name of its own.
Correct: the documentation gives the endpoint, and says what is sent.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "cli", "routing", "templates", "responses")

own = flask.Flask.add_url_rule


class Files:
    __slots__ = ("send",)

    def __init__(self, send):
        self.send = send

    def __call__(self, **values):
        return self.send(**values)


def add_url_rule(self, rule, endpoint=None, view_func=None, *args, **kwargs):
    if endpoint == "static" and "<path:filename>" in rule:
        view_func = Files(view_func)
    return own(self, rule, endpoint, view_func, *args, **kwargs)


flask.Flask.add_url_rule = add_url_rule
