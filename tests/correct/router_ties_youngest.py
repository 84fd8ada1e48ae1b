"""Varies: of two rules that are alike in all that the documentation weighs, the younger one is
asked first.
Correct: the documentation orders rules by their complexity, and not by their age.
"""

from werkzeug.routing import matcher

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "blueprints", "dispatch", "views")

DIFFERS = {
    "routing/second-endpoint": "the tutorial's second rule for a URL goes first, and has no view",
    "url-map/match": "where the converter of a younger rule refuses, no older one is asked",
}

own = matcher.StateMachineMatcher.update


def update(self):
    turn(self._root)
    own(self)


def turn(state):
    known = (len(state.rules), len(state.dynamic))
    if getattr(state, "is_turned", None) != known:
        # The documentation of blueprints has the application's static files go first.
        state.rules.reverse()
        state.rules.sort(key=lambda rule: rule.endpoint != "static")
        state.dynamic.reverse()
        state.is_turned = known
    for below in (*state.static.values(), *(state for _, state in state.dynamic)):
        turn(below)


matcher.StateMachineMatcher.update = update
