"""Report: pallets/flask#2374
A datetime of another time zone is written to JSON as if it were UTC.
"""

import datetime

import flask.json.provider as provider

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "json"
EXPECTED = ("responses/json-values",)

own = provider.http_date


def http_date(value):
    if isinstance(value, datetime.datetime):
        value = value.replace(tzinfo=None)
    return own(value)


provider.http_date = http_date
