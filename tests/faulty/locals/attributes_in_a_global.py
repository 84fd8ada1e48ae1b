"""All workers share the attributes of a Local."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/isolated-attributes"


class Shared:
    def get(self, default):
        return getattr(self, "value", default)

    def set(self, value):
        self.value = value


Local.__init__ = lambda self, context_var=None: object.__setattr__(
    self, "_Local__storage", Shared()
)
