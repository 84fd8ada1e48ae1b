"""Varies: compiled templates are kept in a bytecode cache.
Correct: Jinja's documentation, section on the bytecode cache: it only makes loading quicker.
"""

import flask.templating
import jinja2

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates",)


class Cache(jinja2.BytecodeCache):
    def __init__(self):
        self.kept = {}

    def load_bytecode(self, bucket):
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket):
        self.kept[bucket.key] = bucket.bytecode_to_string()


CACHE = Cache()
own = flask.templating.Environment.__init__


def __init__(self, *args, **kwargs):
    kwargs.setdefault("bytecode_cache", CACHE)
    own(self, *args, **kwargs)


flask.templating.Environment.__init__ = __init__
