"""A name that is in the query and in the form is counted twice."""

from werkzeug.datastructures import CombinedMultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/combined-values"


def twice(self):
    return sum(map(len, self.dicts))


CombinedMultiDict.__len__ = twice
