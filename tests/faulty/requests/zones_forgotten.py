"""A date is written as its own clock shows it, without regard to the time zone."""

from werkzeug.http import http_date

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "requests/dates-of-any-zone"

SET = Response.__setattr__


def without_zone(self, name, value):
    if name == "last_modified":
        self.headers["Last-Modified"] = http_date(value.replace(tzinfo=None))
    else:
        SET(self, name, value)


Response.__setattr__ = without_zone
