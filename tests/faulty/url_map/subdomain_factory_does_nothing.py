"""The rules of ``Subdomain`` stay off the subdomain."""

from werkzeug.routing import Subdomain

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/subdomain-factory"


def as_they_are(self, map):
    for factory in self.rules:
        yield from factory.get_rules(map)


Subdomain.get_rules = as_they_are
