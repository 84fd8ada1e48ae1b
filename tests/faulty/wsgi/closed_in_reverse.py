"""The functions given to ``call_on_close`` run in reverse order."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "wsgi/closed-body-order"

close = Response.close


def in_reverse(self):
    self._on_close.reverse()
    close(self)


Response.close = in_reverse
