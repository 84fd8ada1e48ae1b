"""``allowed_methods`` leaves HEAD out."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/allowed-methods"

allowed_methods = MapAdapter.allowed_methods


def without_head(self, path_info=None):
    return [method for method in allowed_methods(self, path_info) if method != "HEAD"]


MapAdapter.allowed_methods = without_head
