"""A base URL silently goes before the subdomain and the scheme."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/request-contradictions"

init = EnvironBuilder.__init__


def init_quietly(self, app, path="/", base_url=None, subdomain=None, url_scheme=None, **options):
    if base_url is not None:
        subdomain = url_scheme = None
    init(self, app, path, base_url, subdomain, url_scheme, **options)


EnvironBuilder.__init__ = init_quietly
