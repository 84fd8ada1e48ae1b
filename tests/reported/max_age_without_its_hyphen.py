"""Report: gleam-lang/http#20
The age of a cookie is written as MaxAge, which no browser knows.
"""

from changed import change
from werkzeug.http import dump_cookie

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(dump_cookie, {'("Max-Age", max_age)': '("MaxAge", max_age)'})
