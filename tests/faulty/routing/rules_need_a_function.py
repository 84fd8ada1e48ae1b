"""A rule that is added without a function is left out of the map."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/second-endpoint"

add = Flask.add_url_rule


def add_with_a_function(self, rule, endpoint=None, view_func=None, *args, **options):
    if view_func is not None or endpoint in self.view_functions:
        add(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = add_with_a_function
