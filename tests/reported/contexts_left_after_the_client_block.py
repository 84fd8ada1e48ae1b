"""Report: pallets/flask#3157
Contexts that a client block has preserved stay pushed when it ends.
"""

from changed import change
from flask.testing import FlaskClient

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "contexts"
EXPECTED = ("contexts/preserved-by-client",)

change(FlaskClient.__exit__, {"self._context_stack.close()": "self._context_stack.pop_all()"})
