"""What refuses a value by TypeError is an error of getlist (pallets/werkzeug#2976)."""

from contextlib import suppress

from werkzeug.datastructures import MultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/args-access"

getlist = MultiDict.getlist


def converted(self, key, type=str):
    found = []
    for value in getlist(self, key):
        with suppress(ValueError):
            found.append(type(value))
    return found


MultiDict.getlist = converted
