"""With host matching, ``SERVER_NAME`` replaces the host of the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-host-matching"

create_url_adapter = Flask.create_url_adapter


def configured(self, request):
    adapter = create_url_adapter(self, request)
    if adapter is not None and self.config["SERVER_NAME"] is not None:
        adapter.server_name = self.config["SERVER_NAME"]
    return adapter


Flask.create_url_adapter = configured
