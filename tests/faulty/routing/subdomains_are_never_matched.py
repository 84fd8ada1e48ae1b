"""``subdomain_matching`` has no effect."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/subdomain-matching"

make = Flask.__init__


def without_subdomains(self, *args, **options):
    make(self, *args, **options)
    self.subdomain_matching = False


Flask.__init__ = without_subdomains
