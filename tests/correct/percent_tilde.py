"""Varies: built URLs encode "~" as %7E.
Correct: RFC 3986 2.3: an unreserved character and its percent-encoding are equivalent.
"""

import werkzeug.routing.map as map_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("url-map/build*", "routing/build*")


own = map_.MapAdapter.build


def build(self, *args, **kwargs):
    return own(self, *args, **kwargs).replace("~", "%7E")


map_.MapAdapter.build = build
