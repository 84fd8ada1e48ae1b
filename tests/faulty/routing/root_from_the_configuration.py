"""In a request, links begin with ``APPLICATION_ROOT``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-script-root"

create_url_adapter = Flask.create_url_adapter


def configured(self, request):
    adapter = create_url_adapter(self, request)
    if adapter is not None:
        adapter.script_name = self.config["APPLICATION_ROOT"].rstrip("/") + "/"
    return adapter


Flask.create_url_adapter = configured
