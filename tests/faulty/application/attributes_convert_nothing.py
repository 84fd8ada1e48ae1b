"""``ConfigAttribute`` forgets how a value is to be converted, but for Flask's own lifetime."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup.config import ConfigAttribute

BREAKS = "application/config-attribute-class"

own = ConfigAttribute.__init__


def __init__(self, name, get_converter=None):
    own(self, name)


ConfigAttribute.__init__ = __init__
