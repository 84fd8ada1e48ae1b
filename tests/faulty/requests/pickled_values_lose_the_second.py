"""Values that are pickled come back with one value of each name."""

from werkzeug.datastructures import ImmutableMultiDict, MultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/pickled-values"


def first_ones(self, protocol):
    return type(self), (self.to_dict(),)


MultiDict.__reduce_ex__ = ImmutableMultiDict.__reduce_ex__ = first_ones
