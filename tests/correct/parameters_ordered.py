"""Varies: parameters keep the order in which they came, also between names.
Correct: `parameter_storage_class` is documented as replaceable; the documentation promises an order
of the values of one name.
"""

import flask
from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

DIFFERS = {"requests/pickled-values": "it copies pairs of one form alone: to be mended"}

CHAPTERS = ("requests", "testing", "routing")


class Ordered(ImmutableMultiDict):
    """Pairs as they came, where all of them are asked for."""

    def __init__(self, pairs=()):
        pairs = list(pairs.items(multi=True) if hasattr(pairs, "getlist") else pairs)
        super().__init__(pairs)
        object.__setattr__(self, "pairs", pairs)

    def items(self, multi=False):
        return iter(self.pairs) if multi else super().items()


flask.Request.parameter_storage_class = Ordered
