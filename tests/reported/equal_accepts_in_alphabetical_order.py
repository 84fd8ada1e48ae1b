"""Report: pallets/werkzeug#1686
Accept items of the same quality come in the order of the alphabet, not in the client's.
"""

from changed import change
from werkzeug.datastructures import Accept

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/accept-order",)

change(
    Accept.__init__, {"(self._specificity(x[0]), x[1])": "(self._specificity(x[0]), x[1], x[0])"}
)
