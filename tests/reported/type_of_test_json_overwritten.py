"""Report: Pylons/webtest#145
The test client sends JSON as application/json although it is told another type.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "client"
EXPECTED = ("testing/request-json",)

change(EnvironBuilder.__init__, {"if self.content_type is None:\n": "if True:\n"})
