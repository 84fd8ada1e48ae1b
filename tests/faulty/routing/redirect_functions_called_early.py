"""The functions of ``redirect_to`` are called for every path."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/redirect-to-function"

match = MapAdapter.match


def asking_all(self, *args, **options):
    for rule in self.map.iter_rules():
        if callable(rule.redirect_to) and not rule.arguments:
            rule.redirect_to(self)
    return match(self, *args, **options)


MapAdapter.match = asking_all
