"""Varies: bodies and queries of requests are of a subclass of bytes, made at each access.
Correct: the documentation says that they are bytes.
"""

import flask
import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "dispatch", "middleware")


class Sent(bytes):
    @property
    def is_empty(self):
        return not self


own = werkzeug.wrappers.Request.get_data


def get_data(self, *args, **kwargs):
    data = own(self, *args, **kwargs)
    return Sent(data) if isinstance(data, bytes) else data


own_encoded = werkzeug.wrappers.Response.iter_encoded
werkzeug.wrappers.Response.iter_encoded = lambda self: map(bytes, own_encoded(self))
werkzeug.wrappers.Request.get_data = get_data
flask.Request.query_string = property(
    lambda self: Sent(vars(self)["query_string"]),
    lambda self, value: vars(self).__setitem__("query_string", value),
)
