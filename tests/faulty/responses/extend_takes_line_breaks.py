"""A header that is added with others may hold a line break."""

from werkzeug.datastructures import Headers

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-injection"


def unchecked(self, mapping=(), /, **more):
    pairs = mapping.items() if isinstance(mapping, dict) else mapping
    for name, value in [*pairs, *more.items()]:
        values = value if isinstance(value, list) else [value]
        self._list.extend((name, str(each)) for each in values)


Headers.extend = unchecked
