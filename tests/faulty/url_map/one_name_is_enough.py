"""An endpoint that takes one of the values is said to expect all."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/is-endpoint-expecting"


def expecting(self, endpoint, *arguments):
    return any(
        not arguments or set(arguments) & rule.arguments for rule in self.iter_rules(endpoint)
    )


Map.is_endpoint_expecting = expecting
