"""The anchor is appended as it is."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-anchor"

url_for = Flask.url_for


def unquoted(self, endpoint, *, _anchor=None, **options):
    url = url_for(self, endpoint, **options)
    return url if _anchor is None else f"{url}#{_anchor}"


Flask.url_for = unquoted
