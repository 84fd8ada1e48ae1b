"""Report: pallets/werkzeug#979
A key with an empty list is kept, and looking it up fails as no missing key does.
"""

from changed import change
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "client"
EXPECTED = ("testing/request-query", "requests/parameter-storage")
UNNOTICED = "no request, response or built URL shows such a key"

change(MultiDict.__init__, {"if not value:": "if False:"})
