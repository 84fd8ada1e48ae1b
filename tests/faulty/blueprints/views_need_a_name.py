"""A blueprint's view must have a name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/name-of-a-view"

add_url_rule = Blueprint.add_url_rule


def named(self, rule, endpoint=None, view_func=None, **options):
    if view_func is not None:
        view_func.__name__  # noqa: B018
    add_url_rule(self, rule, endpoint, view_func, **options)


Blueprint.add_url_rule = named
