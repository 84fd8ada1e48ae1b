"""Report: pallets/flask#1621
The scheme that test_request_context is told is ignored.
"""

from changed import change
from flask.testing import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "contexts"
EXPECTED = ("contexts/simulated-scheme",)

change(EnvironBuilder.__init__, {"if url_scheme is None:": "if True:"})
