"""A header that was not sent is an empty text."""

from werkzeug.datastructures import EnvironHeaders

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/request-headers"

get = EnvironHeaders.get


def never_none(self, key, default=None, type=None):
    value = get(self, key, default, type)
    return "" if value is None and key.startswith("X-") else value


EnvironHeaders.get = never_none
