"""A header that is deleted goes with its first value only."""

from werkzeug.datastructures import Headers

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/headers-as-a-collection"


def first_goes(self, key):
    found = [pair for pair in self._list if pair[0].lower() == str(key).lower()]
    if found:
        self._list.remove(found[0])


Headers.remove = Headers.__delitem__ = first_goes
