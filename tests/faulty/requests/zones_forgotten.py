"""A date is written as its own clock shows it, without regard to the time zone."""

from werkzeug.http import http_date

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "requests/dates-of-any-zone"


def write(self, moment):
    self.headers["Last-Modified"] = http_date(moment.replace(tzinfo=None))


Response.last_modified = property(Response.last_modified.fget, write)
