"""The headers of a request take further ones by ``setdefault``."""

from werkzeug.datastructures import EnvironHeaders

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/unchangeable-headers"


def added(self, name, value):
    key = "HTTP_" + name.upper().replace("-", "_")
    return self.environ.setdefault(key, value)


EnvironHeaders.setdefault = added
