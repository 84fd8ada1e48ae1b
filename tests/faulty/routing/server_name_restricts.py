"""Requests for another host than SERVER_NAME are not found."""

from werkzeug.exceptions import NotFound

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/server-name-does-not-restrict"

create_url_adapter = Flask.create_url_adapter


def restricted(self, request):
    name = self.config["SERVER_NAME"]
    if request is not None and name and not self.subdomain_matching and request.host != name:
        raise NotFound
    return create_url_adapter(self, request)


Flask.create_url_adapter = restricted
