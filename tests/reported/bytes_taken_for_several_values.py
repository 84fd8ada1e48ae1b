"""Report: pallets/werkzeug#2994
Bytes that are the value of a key are taken for several values, one for each byte.
"""

from changed import change
from werkzeug.datastructures import MultiDict
from werkzeug.datastructures.structures import iter_multi_items

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "client"
EXPECTED = ("testing/request-query",)

for function in (MultiDict.__init__, iter_multi_items):
    change(function, {"(list, tuple, set)": "(list, tuple, set, bytes)"})
