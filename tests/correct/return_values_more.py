"""Varies: a view may return None, numbers, sets and paths of files as well.
Correct: the documentation says what may be returned, and not that it grows no more.
"""

import pathlib

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "responses", "views", "async", "blueprints", "testing")

own = flask.Flask.make_response


def make_response(self, rv):
    if rv is None:
        return self.response_class(status=204)
    if isinstance(rv, int | float):
        return self.json.response(rv)
    if isinstance(rv, set | frozenset):
        return self.json.response(list(rv))
    if isinstance(rv, pathlib.Path):
        return flask.send_file(rv)
    return own(self, rv)


flask.Flask.make_response = make_response
