"""Report: Cap-go/website#1027
A language that the client refuses is its best match where it takes any other.
"""

from werkzeug.datastructures import Accept

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/accept", "requests/accept-order-specific")


def best_single_match(self, match):
    found = [item for item in self if self._value_matches(match, item[0])]
    return max(found, key=lambda item: item[1], default=None)


Accept._best_single_match = best_single_match
