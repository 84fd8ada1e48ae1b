"""Varies: lists, dictionaries and sets that are loaded into a configuration are copied.
Correct: the documentation says that keys and values are read from an object, a file or a mapping.
"""

import copy
import functools

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "testing")


def copied(value):
    return copy.deepcopy(value) if type(value) in (list, dict, set) else value


def loading(name):
    own = getattr(flask.Config, name)

    @functools.wraps(own)
    def load(self, *args, **kwargs):
        read = flask.Config(self.root_path)
        answer = own(read, *args, **kwargs)
        self.update({key: copied(value) for key, value in read.items()})
        return answer

    setattr(flask.Config, name, load)


loading("from_object")
loading("from_mapping")
