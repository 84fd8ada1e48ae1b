"""Storage is keyed by greenlet, and nothing removes what ended ones left."""

import greenlet

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/nothing-leaks-without-release"


class ByGreenlet(dict):
    def get(self, default):
        return super().get(greenlet.getcurrent(), default)

    def set(self, value):
        self[greenlet.getcurrent()] = value


Local.__init__ = lambda self, context_var=None: object.__setattr__(
    self, "_Local__storage", ByGreenlet()
)
