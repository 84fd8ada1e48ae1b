"""Report: pallets/werkzeug#1420
A copy of the values of a request cannot be changed.
"""

from changed import change
from werkzeug.datastructures import CombinedMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "bodies"
EXPECTED = ("requests/values",)

change(CombinedMultiDict.copy, {"return MultiDict(self)": "return self.__class__(self.dicts)"})
