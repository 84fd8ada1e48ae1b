"""Stacks are kept by thread, so the greenlets and tasks of a thread push onto one."""

from threading import local as by_thread

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalStack

BREAKS = "isolation/locals"


class ByThread(by_thread):
    def get(self, default):
        return getattr(self, "stack", default)

    def set(self, stack):
        self.stack = stack


def make(self, context_var=None):
    self._storage = ByThread()


LocalStack.__init__ = make
