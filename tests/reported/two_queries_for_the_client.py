"""Report: pallets/werkzeug#1338
The test client takes a query in the path and query_string at once, and loses one of them.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/request-contradictions",)

change(EnvironBuilder.__init__, {'if query_string is not None and "?" in path:': "if False:"})
