"""A status that is empty is taken for 0."""

from werkzeug.sansio.response import Response

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/status-text"

clean = Response._clean_status


def or_zero(self, value):
    return ("0", 0) if isinstance(value, str) and not value.strip() else clean(self, value)


Response._clean_status = or_zero
