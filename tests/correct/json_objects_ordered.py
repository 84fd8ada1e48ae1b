"""Varies: objects of JSON are read as OrderedDict.
Correct: an OrderedDict is a dict; the documentation says what is read, and libraries do so.
"""

from collections import OrderedDict

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests/*json*", "responses", "sessions", "testing/*json*")

own = provider.DefaultJSONProvider.loads


def loads(self, s, **kwargs):
    return own(self, s, **{"object_pairs_hook": OrderedDict, **kwargs})


provider.DefaultJSONProvider.loads = loads
