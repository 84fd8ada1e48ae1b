"""Report: pallets/werkzeug#1259
Of an iterable whose iterator is another object, the iterator is closed and not the iterable.
"""

from changed import change
from werkzeug.wsgi import ClosingIterator

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "wsgi"
EXPECTED = ("wsgi/closed-body",)
UNNOTICED = "Flask and its responses close what they stream themselves"

change(
    ClosingIterator.__init__,
    {'getattr(iterable, "close", None)': 'getattr(iterator, "close", None)'},
)
