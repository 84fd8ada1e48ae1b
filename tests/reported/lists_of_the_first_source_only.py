"""Report: pallets/werkzeug#2189
Of values that are in the query and in the form, to_dict(flat=False) has those of one.
"""

from changed import change
from werkzeug.datastructures import CombinedMultiDict

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "bodies"
EXPECTED = ("requests/values",)

change(CombinedMultiDict.lists, {"setdefault(key, []).extend(values)": "setdefault(key, values)"})
