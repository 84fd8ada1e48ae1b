"""Expected: 43.5. A right LocalStack and nothing else: its items (7 + 8 + 9 + 15 + 2), and half of tasks
(2.5 of 5), whose other half has a Local too."""

from contextvars import ContextVar


class LocalStack:
    def __init__(self):
        self._storage = ContextVar("stack")

    def push(self, obj):
        self._storage.set(self._storage.get([]) + [obj])

    def pop(self):
        items = self._storage.get([])
        if not items:
            return None
        self._storage.set(items[:-1])
        return items[-1]

    @property
    def top(self):
        items = self._storage.get([])
        return items[-1] if items else None

    def __release_local__(self):
        self._storage.set([])
