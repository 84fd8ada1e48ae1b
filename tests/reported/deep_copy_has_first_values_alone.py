"""Report: pallets/werkzeug#435
A deep copy of the arguments of a request has one value of each name.
"""

from changed import change
from werkzeug.datastructures import MultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/copied-values", "requests/args-access")

change(MultiDict.deepcopy, {"self.to_dict(flat=False)": "self.to_dict()"})
