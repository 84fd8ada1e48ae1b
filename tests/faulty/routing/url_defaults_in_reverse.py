"""Functions of ``url_defaults`` run from the last registered to the first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/url-for-defaults-order"

inject = Flask.inject_url_defaults


def in_reverse(self, endpoint, values):
    own = self.url_default_functions
    self.url_default_functions = {name: own[name][::-1] for name in own}
    try:
        inject(self, endpoint, values)
    finally:
        self.url_default_functions = own


Flask.inject_url_defaults = in_reverse
