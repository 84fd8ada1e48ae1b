"""Varies: the test client writes the names of a query or form that it is given as a mapping from
the last to the first, and files before fields.
Correct: the documentation says that their values arrive; only the values of one name have an
order.
"""

import werkzeug.test
from werkzeug.datastructures import iter_multi_items

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "contexts", "routing")

own = werkzeug.test._urlencode


def _urlencode(query):
    return own(backwards(query))


def backwards(query):
    groups = {}
    for name, value in iter_multi_items(query):
        groups.setdefault(name, []).append(value)
    return [(name, value) for name in reversed(groups) for value in groups[name]]


werkzeug.test._urlencode = _urlencode

combined = werkzeug.test.CombinedMultiDict
werkzeug.test.CombinedMultiDict = lambda parts: combined(parts[::-1])
