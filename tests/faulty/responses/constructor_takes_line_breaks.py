"""A header that a response is made with may hold a line break (pallets/werkzeug#1608)."""

from werkzeug.datastructures import Headers

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-injection"

init = Headers.__init__


def unchecked(self, defaults=None):
    init(self)
    if defaults is not None:
        pairs = defaults.items() if isinstance(defaults, dict) else defaults
        self._list.extend((name, str(value)) for name, value in pairs)


Headers.__init__ = unchecked
