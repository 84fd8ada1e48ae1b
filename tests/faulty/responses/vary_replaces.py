"""Adding to ``Vary`` replaces what was there."""

from werkzeug.datastructures import HeaderSet

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/header-attributes"


class Replacing(HeaderSet):
    def add(self, header):
        self.clear()
        super().add(header)


vary = Response.vary.fget


def replacing(self):
    return Replacing(on_update=vary(self).on_update)


Response.vary = property(replacing)
