"""Report: pallets/werkzeug#2102
What a copied context pushes on a stack is on that of the context that it was copied from.
"""

from changed import change
from werkzeug.local import LocalStack

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "contexts"
EXPECTED = ("locals/isolated-stacks", "locals/copied-context", "locals/tasks")

change(LocalStack.push, {"self._storage.get([]).copy()": "self._storage.get([])"})
