"""United with others, values of the same name are replaced."""

from werkzeug.datastructures import MultiDict

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/united-values"


def replaced(self, other):
    both = self.copy()
    for name, value in other.items():
        both.setlist(name, value if isinstance(value, list) else [value])
    return both


MultiDict.__or__ = replaced
