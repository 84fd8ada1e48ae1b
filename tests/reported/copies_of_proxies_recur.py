"""Report: pallets/werkzeug#811
A deep copy of a proxy never ends.
"""

from werkzeug.local import LocalProxy

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "contexts"
EXPECTED = ("locals/proxy-copies",)


def __deepcopy__(self, memo):
    raise RecursionError


LocalProxy.__deepcopy__ = __deepcopy__
