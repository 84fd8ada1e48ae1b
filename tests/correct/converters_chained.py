"""Varies: the converters of a map are in a chain of mappings, of which the first is its own.
Correct: the documentation says that a map has `converters`, to which one adds by name.
"""

from collections import ChainMap

import werkzeug.routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "application", "blueprints")

own = werkzeug.routing.Map.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.converters = ChainMap({}, self.converters)


werkzeug.routing.Map.__init__ = __init__
