"""Headers of a request cannot be shown as text (pallets/werkzeug#2985)."""

from werkzeug.datastructures import EnvironHeaders

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/other-headers"


def shown(self):
    return "\r\n".join(f"{key}: {value}" for key, value in self._list)


EnvironHeaders.__str__ = shown
