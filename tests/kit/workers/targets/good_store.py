"""A framework in miniature whose store belongs to the context."""

import contextlib
import contextvars


class Store:
    def __init__(self):
        self._name = contextvars.ContextVar("name", default="nothing")

    def set(self, name):
        self._name.set(name)

    def get(self):
        return self._name.get()

    def clear(self):
        self._name.set("nothing")


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name

    def test_request_context(self, path):
        return contextlib.nullcontext()


store = Store()
