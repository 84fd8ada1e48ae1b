"""The words of ``any`` are regular expressions."""

from werkzeug.routing import AnyConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/any-converter"

make = AnyConverter.__init__


def unescaped(self, map, *items):
    make(self, map, *items)
    self.regex = f"(?:{'|'.join(items)})"


AnyConverter.__init__ = unescaped
