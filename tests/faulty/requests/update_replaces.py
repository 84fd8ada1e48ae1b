"""The update of a copy of what was sent replaces the values of its names."""

from werkzeug.datastructures import MultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/copied-values"


def replaced(self, mapping):
    for name, values in MultiDict(mapping).lists():
        self.setlist(name, values)


MultiDict.update = replaced
