"""Of the request's subdomain, the last label alone counts."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/subdomain-matching"

create_url_adapter = Flask.create_url_adapter


def last_label(self, request):
    adapter = create_url_adapter(self, request)
    if self.subdomain_matching and adapter:
        adapter.subdomain = adapter.subdomain.rpartition(".")[2]
    return adapter


Flask.create_url_adapter = last_label
