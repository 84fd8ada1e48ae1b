"""Varies: dates of headers are written by Python's email package.
Correct: RFC 9110 5.6.7: the preferred form is that of mail, in GMT; the package knows it.
"""

import email.utils
import sys
import time
from datetime import date, datetime, timezone

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses",
    "requests/dates*",
    "sessions/permanent*",
    "application/static*",
    "middleware/shared-data",
    "testing/expired*",
)


def http_date(timestamp=None):
    if timestamp is None:
        timestamp = time.time()
    if isinstance(timestamp, time.struct_time):
        timestamp = datetime(*timestamp[:6], tzinfo=timezone.utc)
    if isinstance(timestamp, date) and not isinstance(timestamp, datetime):
        timestamp = datetime(timestamp.year, timestamp.month, timestamp.day)
    if not isinstance(timestamp, datetime):
        return email.utils.formatdate(timestamp, usegmt=True)
    if timestamp.tzinfo is None:
        timestamp = timestamp.replace(tzinfo=timezone.utc)
    return email.utils.format_datetime(timestamp.astimezone(timezone.utc), usegmt=True)


for module in [
    module for name, module in sys.modules.items() if name.startswith(("werkzeug", "flask."))
]:
    if hasattr(module, "http_date"):
        module.http_date = http_date
