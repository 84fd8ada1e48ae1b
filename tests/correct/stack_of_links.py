"""Varies: a LocalStack is a chain of pairs.
Correct: the documentation promises push, pop and top.
"""

import werkzeug.local

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals",)

Own = werkzeug.local.LocalStack


def push(self, obj):
    below = self._storage.get(None) or None
    self._storage.set((obj, below))
    told = []
    link = (obj, below)
    while link:
        told.append(link[0])
        link = link[1]
    return told[::-1]


def pop(self):
    link = self._storage.get(None)
    if not link:
        return None
    self._storage.set(link[1])
    return link[0]


Own.push, Own.pop = push, pop
Own.top = property(lambda self: (self._storage.get(None) or (None,))[0])
Own.__release_local__ = lambda self: self._storage.set(None)
