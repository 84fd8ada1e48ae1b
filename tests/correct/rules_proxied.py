"""Varies: the rule of a request is a transparent proxy around the map's own, as agents make them.
Correct: the documentation says that it is the rule that matched; a wrapt proxy behaves as it.
"""

import wrapt
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-rule*",
    "routing/matched*",
    "url-map/match",
    "blueprints/current*",
    "dispatch",
)

own = MapAdapter.match


def match(self, *args, **kwargs):
    found = own(self, *args, **kwargs)
    if hasattr(found[0], "rule"):
        return wrapt.ObjectProxy(found[0]), found[1]
    return found


MapAdapter.match = match
