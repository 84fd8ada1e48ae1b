"""A path whose first word a rule has is looked for among the rules with that word."""

from werkzeug.exceptions import NotFound
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/every-rule-is-tried"

match = MapAdapter.match


def by_first_word(self, path_info=None, method=None, return_rule=False, *args, **options):
    path = self.path_info if path_info is None else path_info
    rule, values = match(self, path, method, True, *args, **options)
    word = path.split("/")[1] if path.count("/") > 1 else ""
    words = {other.rule.split("/")[1] for other in self.map.iter_rules()}
    if word in words and rule.rule.split("/")[1] != word:
        raise NotFound
    return (rule if return_rule else rule.endpoint), values


MapAdapter.match = by_first_word
