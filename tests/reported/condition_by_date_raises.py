"""Report: amiv-eth/amivapi#150
A request with If-Modified-Since is a server error: a time with a zone is compared with one
without.
"""

from changed import change
from werkzeug.sansio import http

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "headers"
EXPECTED = ("responses/send-file-not-modified", "responses/make-conditional")

change(
    http.is_resource_modified,
    {
        "_dt_as_utc(last_modified.replace(microsecond=0))": (
            "last_modified.replace(microsecond=0, tzinfo=None)"
        )
    },
)
