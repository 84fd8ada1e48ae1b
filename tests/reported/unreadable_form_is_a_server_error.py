"""Report: AspenWeb/pando.py#406
A body that cannot be read as the form that it is said to be is a server error.
"""

from changed import change
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-damaged",)

change(FormDataParser.parse, {"if not self.silent:": "if True:"})
