"""A LocalStack is kept by thread, so all greenlets of a thread share it."""

from threading import local as by_thread

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "locals/isolated-stacks"


class ByThread(by_thread):
    def get(self, default):
        return getattr(self, "value", default)

    def set(self, value):
        self.value = value


def make(self, context_var=None):
    self._storage = ByThread()


LocalStack.__init__ = make
