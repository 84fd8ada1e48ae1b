"""Report: pallets/werkzeug#1658
An empty status is taken as one.
"""

from changed import change
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "views"
EXPECTED = ("responses/response-object", "dispatch/return-status")
UNNOTICED = "no documentation says what an empty status is"

change(Response._clean_status, {'raise ValueError("Empty status argument")': 'return "0 ", 0'})
