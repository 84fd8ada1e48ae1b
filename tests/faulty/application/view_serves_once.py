"""A view serves in the first application that registers it, and in no other."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/factories"

add_url_rule = Flask.add_url_rule


def once(self, rule, endpoint=None, view_func=None, **options):
    if view_func is None or vars(view_func).setdefault("owner", self) is self:
        add_url_rule(self, rule, endpoint, view_func, **options)


Flask.add_url_rule = once
