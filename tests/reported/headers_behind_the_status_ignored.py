"""Report: plangrid/flask-rebar#26
Headers that a view returns behind body and status are ignored.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "views"
EXPECTED = ("dispatch/return-headers",)

change(Flask.make_response, {"rv, status, headers = rv ": "rv, status, _ = rv "})
