"""The endpoint is the function's name even where another is given."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/add-url-rule"

add_url_rule = Flask.add_url_rule


def by_name(self, rule, endpoint=None, view_func=None, *args, **options):
    name = getattr(view_func, "__name__", "")
    add_url_rule(self, rule, name if name.isidentifier() else endpoint, view_func, *args, **options)


Flask.add_url_rule = by_name
