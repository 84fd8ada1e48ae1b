"""When a converter refuses the value of one rule, the other rules for the path are tried."""

from werkzeug.routing import ValidationError
from werkzeug.routing.exceptions import NoMatch
from werkzeug.routing.matcher import StateMachineMatcher

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/validation-error-ends-the-search"

add, match = StateMachineMatcher.add, StateMachineMatcher.match


def keeping(self, rule):
    self.kept = [*getattr(self, "kept", []), rule]
    add(self, rule)


def trying_others(self, *request):
    try:
        return match(self, *request)
    except NoMatch as error:
        if not isinstance(error.__cause__, ValidationError):
            raise
    for rule in self.kept:
        alone = StateMachineMatcher(self.merge_slashes)
        add(alone, rule)
        try:
            return match(alone, *request)
        except NoMatch:
            continue
    raise NoMatch(set(), False)


StateMachineMatcher.add = keeping
StateMachineMatcher.match = trying_others
