"""An absolute URL names localhost, not the host of the request."""

from urllib.parse import urlsplit

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-external"

url_for = Flask.url_for


def local(self, endpoint, **options):
    return urlsplit(url_for(self, endpoint, **options))._replace(netloc="localhost").geturl()


Flask.url_for = local
