"""Without a request, links are paths unless absolute ones are asked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "routing/url-for-outside-request"

url_for = Flask.url_for


def relative(self, endpoint, **options):
    if active_request.get(None) is None and options.get("_external") is None:
        options["_external"] = False
    return url_for(self, endpoint, **options)


Flask.url_for = relative
