"""A second function for an endpoint replaces the first."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/duplicate-endpoint"

add_url_rule = Flask.add_url_rule


def replacing(self, rule, endpoint=None, view_func=None, *args, **options):
    if view_func is not None:
        self.view_functions.pop(endpoint or view_func.__name__, None)
    add_url_rule(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = replacing
