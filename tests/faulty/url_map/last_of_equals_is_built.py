"""Of rules that could be built alike, the one that was added last is."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-choice-among-equals"

partial_build = MapAdapter._partial_build


def sorted_backwards(rules):
    backwards = [*rules]
    backwards.reverse()
    return sorted(backwards, key=lambda rule: rule.build_compare_key())


def last_first(self, *args, **options):
    rules = self.map._rules_by_endpoint
    self.map._rules_by_endpoint = {name: sorted_backwards(found) for name, found in rules.items()}
    try:
        return partial_build(self, *args, **options)
    finally:
        self.map._rules_by_endpoint = rules


MapAdapter._partial_build = last_first
