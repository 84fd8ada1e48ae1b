"""Report: pallets/werkzeug#2040
The dates of a response have no zone.
"""

from werkzeug.http import parse_date
from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("responses/header-attributes",)


def naive(value):
    date = parse_date(value)
    return date and date.replace(tzinfo=None)


for name in ("date", "expires", "last_modified"):
    Response.__dict__[name].load_func = naive
