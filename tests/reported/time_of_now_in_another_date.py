"""Report: web2py/web2py#2143
A date in a header has the day that was given and the time of now.
"""

from changed import change
from werkzeug import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = ("responses/header-attributes", "responses/conditional-date")

change(
    http.http_date,
    {
        "timestamp = _dt_as_utc(timestamp)": (
            "timestamp = datetime.combine(timestamp, datetime.now().time(), tzinfo=timezone.utc)"
        )
    },
)
