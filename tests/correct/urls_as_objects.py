"""Varies: `url_for` gives addresses of a subclass of str, which has methods of its own.
Correct: such an address is a str.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "templates", "responses/redirect*", "blueprints")


class Address(str):
    __slots__ = ()

    def with_query(self, **values):
        return Address(f"{self}?{values}")


own = flask.Flask.url_for


def url_for(self, /, *args, **kwargs):
    return Address(own(self, *args, **kwargs))


flask.Flask.url_for = url_for
