"""``EndpointPrefix`` puts the prefix behind the endpoint."""

from werkzeug.routing import EndpointPrefix

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/endpoint-prefix"


def behind(self, map):
    for factory in self.rules:
        for rule in factory.get_rules(map):
            copy = rule.empty()
            copy.endpoint = rule.endpoint + self.prefix
            yield copy


EndpointPrefix.get_rules = behind
