"""Varies: dates that are read out of headers are in GMT by the zone database.
Correct: RFC 9110 5.6.7 and Werkzeug's documentation: an aware datetime in UTC, of whatever class.
"""

from zoneinfo import ZoneInfo

import werkzeug.http
import werkzeug.sansio.request
import werkzeug.sansio.response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "responses", "application/*file*", "application/*static*", "sessions")

own = werkzeug.http.parse_date
ZONE = ZoneInfo("Etc/GMT")


def parse_date(value):
    read = own(value)
    return None if read is None else read.astimezone(ZONE)


for module in (werkzeug.http, werkzeug.sansio.request, werkzeug.sansio.response):
    if hasattr(module, "parse_date"):
        module.parse_date = parse_date
