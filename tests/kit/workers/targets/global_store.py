"""The store is one for all workers."""

from good_store import Flask as Flask


class Store:
    name = "nothing"

    def set(self, name):
        self.name = name

    def get(self):
        return self.name

    def clear(self):
        self.name = "nothing"


store = Store()
