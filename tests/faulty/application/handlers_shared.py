"""All applications share one table of error handlers."""

from collections import defaultdict

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/independence"

create = Flask.__init__
shared = defaultdict(lambda: defaultdict(dict))


def create_sharing(self, *args, **options):
    create(self, *args, **options)
    self.error_handler_spec = shared


Flask.__init__ = create_sharing
