"""The host of the binding is told without its subdomain."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/get-host"

get_host = MapAdapter.get_host


def without_subdomain(self, domain_part):
    return self.server_name if domain_part is None else get_host(self, domain_part)


MapAdapter.get_host = without_subdomain
