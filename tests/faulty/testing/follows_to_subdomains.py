"""Redirects to subdomains are followed without being allowed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirects-elsewhere"

init = FlaskClient.__init__


def init_for_subdomains(self, *args, **options):
    init(self, *args, **options)
    self.allow_subdomain_redirects = True


FlaskClient.__init__ = init_for_subdomains
