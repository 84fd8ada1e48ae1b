"""A Local is kept by thread, so all greenlets of a thread share it."""

from threading import local as by_thread

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/greenlets-of-threads"


class ByThread(by_thread):
    def get(self, default):
        return getattr(self, "value", default)

    def set(self, value):
        self.value = value


Local.__init__ = lambda self, context_var=None: object.__setattr__(
    self, "_Local__storage", ByThread()
)
