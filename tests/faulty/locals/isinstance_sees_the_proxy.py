"""A proxy is an instance of LocalProxy alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.forwarding import ReadThrough

BREAKS = "locals/proxy-class"

read = ReadThrough.__get__


def read_all_but_the_class(self, proxy, owner):
    return owner if self.name == "__class__" else read(self, proxy, owner)


ReadThrough.__get__ = read_all_but_the_class
