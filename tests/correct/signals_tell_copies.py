"""Varies: the signals of templates tell a copy of the variables, of a subclass of dict.
Correct: the documentation says that `context` is the context as a dictionary.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("signals", "templates", "testing")


class Variables(dict):
    pass


def copying(signal):
    own = signal.send

    def send(*args, context=None, **told):
        if context is None:
            return own(*args, **told)
        return own(*args, context=Variables(context), **told)

    signal.send = send


copying(flask.template_rendered)
