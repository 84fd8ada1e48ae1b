"""A set that is cleared is not taken out of the headers."""

from werkzeug.datastructures import HeaderSet

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-sets"


def clear(self):
    self._set.clear()
    self._headers.clear()


HeaderSet.clear = clear
