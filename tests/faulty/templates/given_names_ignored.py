"""A filter is always known by its function's name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/added-functions"


def by_own_name(self, f, name=None):
    self.jinja_env.filters[f.__name__] = f


Flask.add_template_filter = by_own_name
