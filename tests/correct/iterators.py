"""Varies: iter_blueprints() and Map.iter_rules() give generators, the latter's in the opposite
order.
Correct: both are documented as iterating, in no said order for rules.
"""

import flask
import werkzeug.routing as routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/routes*", "url-map/map*", "blueprints/registered")


def iter_blueprints(self):
    yield from self.blueprints.values()


flask.Flask.iter_blueprints = iter_blueprints
own = routing.Map.iter_rules


def iter_rules(self, endpoint=None):
    yield from reversed(list(own(self, endpoint)))


routing.Map.iter_rules = iter_rules
