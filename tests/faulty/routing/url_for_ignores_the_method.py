"""``url_for`` takes no notice of ``_method``."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-method"

url_for = Flask.url_for


def without_method(self, endpoint, **options):
    options["_method"] = None
    return url_for(self, endpoint, **options)


Flask.url_for = without_method
