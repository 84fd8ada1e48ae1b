"""Varies: of two rules that are alike in all that the documentation weighs, the younger one is
asked first.
Correct: the documentation orders rules by their complexity, and not by their age.
"""

from werkzeug.routing import matcher

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "url-map", "blueprints", "dispatch", "views")

own = matcher.StateMachineMatcher.update


def update(self):
    turn(self._root)
    own(self)


def turn(state):
    known = (len(state.rules), len(state.dynamic))
    if getattr(state, "is_turned", None) != known:
        state.rules.reverse()
        state.dynamic.reverse()
        state.is_turned = known
    for below in (*state.static.values(), *(state for _, state in state.dynamic)):
        turn(below)


matcher.StateMachineMatcher.update = update
