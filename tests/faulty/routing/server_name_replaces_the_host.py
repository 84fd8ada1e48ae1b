"""With host matching, SERVER_NAME is matched in place of the request's host."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/host-matching"

create_url_adapter = Flask.create_url_adapter


def for_server_name(self, request):
    adapter = create_url_adapter(self, request)
    if self.url_map.host_matching and self.config["SERVER_NAME"]:
        adapter.server_name = self.config["SERVER_NAME"]
    return adapter


Flask.create_url_adapter = for_server_name
