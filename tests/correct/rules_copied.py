"""Varies: rules, once they are added, cannot be told apart by identity: each look gives a copy.
Correct: the documentation says what rules hold; equal ones are equal.
"""

import werkzeug.routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "application", "cli", "blueprints", "requests")

own = werkzeug.routing.Map.iter_rules


def copied(rule):
    other = object.__new__(type(rule))
    vars(other).update(vars(rule))
    return other


werkzeug.routing.Map.iter_rules = lambda self, endpoint=None: map(copied, own(self, endpoint))
