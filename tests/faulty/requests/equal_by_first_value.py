"""Values are equal where the first ones are."""

from werkzeug.datastructures import ImmutableMultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/equal-values"


def first_ones(self, other):
    return isinstance(other, ImmutableMultiDict) and self.to_dict() == other.to_dict()


def unlike(self, other):
    return not first_ones(self, other)


ImmutableMultiDict.__eq__ = first_ones
ImmutableMultiDict.__ne__ = unlike
