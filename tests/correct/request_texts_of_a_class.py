"""Varies: paths and addresses of a request are of a subclass of str, made at each access.
Correct: such a text is a str, and equals it.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "wsgi", "routing", "templates", "testing", "contexts", "middleware")


class Text(str):
    def __truediv__(self, other):
        return Text(f"{self.rstrip('/')}/{other}")


def shown(name):
    def get(self):
        own = getattr(super(flask.Request, self), name)
        return own if own is None else Text(own)

    return property(get)


NAMES = "url base_url root_url url_root host_url full_path"
for name in NAMES.split():
    setattr(flask.Request, name, shown(name))
