"""Report: pallets/werkzeug#1259
Of an iterable whose iterator is another object, the iterator is closed and not the iterable.
"""

from changed import change
from werkzeug.wsgi import ClosingIterator

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "wsgi"
EXPECTED = ("wsgi/closed-body",)

change(
    ClosingIterator.__init__,
    {'getattr(iterable, "close", None)': 'getattr(iterator, "close", None)'},
)
