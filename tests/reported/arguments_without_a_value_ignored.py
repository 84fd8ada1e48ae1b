"""Report: EiffelWebFramework/EWF#70
An argument without a value, as ?word, is ignored.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "bodies"
EXPECTED = ("requests/args",)

change(Request.args.fget, {"keep_blank_values=True": "keep_blank_values=False"})
