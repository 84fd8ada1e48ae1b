"""Report: dart-lang/http#1939
A year of two digits, as in 21-Jun-26, is always one of the last century.
"""

import re

import werkzeug.http
from changed import change
from werkzeug.http import parse_date

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/conditional-headers", "requests/dates-of-any-zone")

werkzeug.http._short_year = re.compile(r"-(\d\d) ")
change(
    parse_date,
    {"parsedate_to_datetime(value)": "parsedate_to_datetime(_short_year.sub(r'-19\\1 ', value))"},
)
