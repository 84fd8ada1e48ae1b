"""Of a header that is given twice only the last is sent (pallets/werkzeug#1655)."""

from werkzeug.test import EnvironBuilder

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/request-headers"

get_environ = EnvironBuilder.get_environ


def without_repeats(self):
    for name, value in list(self.headers):
        self.headers[name] = value
    return get_environ(self)


EnvironBuilder.get_environ = without_repeats
