"""Report: Pylons/webob#254
The time at which a cookie expires is written without regard to its time zone.
"""

from datetime import datetime

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)


def naive(moment):
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


werkzeug.http.without_a_zone = naive
change(
    werkzeug.http.dump_cookie,
    {"expires = http_date(expires)": "expires = http_date(without_a_zone(expires))"},
)
