"""It claims to be Flask 0.9, and ignores the name that a filter is given."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "templates/early-filters"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.9", "0.14.1")


def by_own_name(self, f, name=None):
    self.jinja_env.filters[f.__name__] = f


Flask.add_template_filter = by_own_name
