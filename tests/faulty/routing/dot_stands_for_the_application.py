"""An endpoint that begins with a dot is always the application's."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-relative"

url_for = Flask.url_for


def absolute(self, endpoint, **options):
    return url_for(self, endpoint.lstrip("."), **options)


Flask.url_for = absolute
