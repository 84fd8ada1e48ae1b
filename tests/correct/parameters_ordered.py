"""Varies: parameters keep the order in which they came, also between names.
Correct: `parameter_storage_class` is documented as replaceable; the documentation promises an order
of the values of one name.
"""

import flask
from werkzeug.datastructures import ImmutableMultiDict, iter_multi_items

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing", "routing")


class Ordered(ImmutableMultiDict):
    """Pairs as they came, where all of them are asked for."""

    def __init__(self, pairs=()):
        pairs = list(iter_multi_items(pairs))
        super().__init__(pairs)
        object.__setattr__(self, "pairs", pairs)

    def items(self, multi=False):
        return iter(self.pairs) if multi else super().items()


flask.Request.parameter_storage_class = Ordered
