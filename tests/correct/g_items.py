"""Varies: what `g` holds can be asked for by index.
Correct: the documentation says what it can do, and not that it can do no more.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("contexts", "application", "templates/standard-context")


class Globals(flask.ctx._AppCtxGlobals):
    def __getitem__(self, name):
        return self.__dict__[name]

    def __setitem__(self, name, value):
        self.__dict__[name] = value

    def __len__(self):
        return len(self.__dict__)

    def __bool__(self):
        return True


flask.Flask.app_ctx_globals_class = Globals
