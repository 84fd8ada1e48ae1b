"""An endpoint keeps the first of its rules."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/several-rules"

add_url_rule = Flask.add_url_rule


def once(self, rule, endpoint=None, view_func=None, *args, **options):
    if (endpoint or view_func.__name__) not in self.view_functions:
        add_url_rule(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = once
