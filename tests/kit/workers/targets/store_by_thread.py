"""The store belongs to the thread, and is never cleared."""

import threading

from good_store import Flask as Flask


class Store:
    def __init__(self):
        self._names = threading.local()

    def set(self, name):
        self._names.name = name

    def get(self):
        return getattr(self._names, "name", "nothing")

    def clear(self):
        pass


store = Store()
