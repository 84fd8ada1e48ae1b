"""Messages that were read are kept in one place for all requests."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/flashed-messages"


class Shared:
    value = None

    def __get__(self, context, owner):
        return Shared.value

    def __set__(self, context, value):
        Shared.value = value


RequestContext.flashes = Shared()
