"""Varies: a map sorts its rules when one is added and not when one is first matched.
Correct: no documentation says when.
"""

import werkzeug.routing as routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("url-map", "routing/route-decorator")


own = routing.Map.add


def add(self, rulefactory):
    own(self, rulefactory)
    self.update()


routing.Map.add = add
