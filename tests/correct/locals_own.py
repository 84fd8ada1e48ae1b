"""Varies: Local lists its attributes from the youngest to the oldest, and LocalStack is a chain of
immutable pairs in one context variable.
Correct: the documentation promises attributes and a stack for each context, and no order of
attributes.
"""

from contextvars import ContextVar

import werkzeug.local as local

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("locals",)


def backwards(self):
    return iter([*self._Local__storage.get({}).items()][::-1])


class Chain(local.LocalStack):
    __slots__ = ("_chain",)

    def __init__(self, context_var=None):
        self._chain = context_var or ContextVar("chain")

    def __release_local__(self):
        self._chain.set(())

    def push(self, obj):
        chain = (obj, self._chain.get(()))
        self._chain.set(chain)
        objects = []
        while chain:
            objects.append(chain[0])
            chain = chain[1]
        return objects[::-1]

    def pop(self):
        chain = self._chain.get(())
        if not chain:
            return None
        self._chain.set(chain[1])
        return chain[0]

    @property
    def top(self):
        chain = self._chain.get(())
        return chain[0] if chain else None


local.Local.__iter__ = backwards
local.LocalStack = Chain
