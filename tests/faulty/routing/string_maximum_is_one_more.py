"""``maxlength`` lets one character too many pass."""

from werkzeug.routing import UnicodeConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/string-converter"

make = UnicodeConverter.__init__


def one_more(self, map, minlength=1, maxlength=None, length=None):
    make(self, map, minlength, maxlength and maxlength + 1, length)


UnicodeConverter.__init__ = one_more
