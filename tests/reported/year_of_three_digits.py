"""Report: pallets/werkzeug#1739
A date before the year 1000 is written with a year of less than four digits.
"""

import re

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("responses/header-attributes",)


def format_datetime(value, usegmt=False):
    text = werkzeug.http.email.utils.format_datetime(value, usegmt)
    return re.sub(r" 0+(\d{1,3}) ", r" \1 ", text)


werkzeug.http.short_years = format_datetime
change(werkzeug.http.http_date, {"return email.utils.format_datetime": "return short_years"})
