"""Without subdomain matching, the map's default subdomain does not count."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/no-subdomain-matching"

create_url_adapter = Flask.create_url_adapter


def without_subdomain(self, request):
    adapter = create_url_adapter(self, request)
    if request is not None and not self.subdomain_matching:
        adapter.subdomain = ""
    return adapter


Flask.create_url_adapter = without_subdomain
