"""Of equal rules the last registered answers."""

from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/precedence-in-doubt"

update = StateMachineMatcher.update


def reversing(self):
    update(self)
    states = [self._root]
    for state in states:
        state.rules.reverse()
        states += [*state.static.values(), *(then for _, then in state.dynamic)]


StateMachineMatcher.update = reversing
