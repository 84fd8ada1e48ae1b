"""An endpoint with a dot in it is accepted."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/name"


def accepting(self, rule, endpoint=None, view_func=None, **options):
    self.record(lambda state: state.add_url_rule(rule, endpoint, view_func, **options))


Blueprint.add_url_rule = accepting
