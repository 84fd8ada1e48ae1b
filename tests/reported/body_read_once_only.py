"""Report: jooby-project/jooby#1081
A second get_data() of a request gives nothing.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/get-data",)

change(Request.get_data, {"if cache:": "if False:"})
