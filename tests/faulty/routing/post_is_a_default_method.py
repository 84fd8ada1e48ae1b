"""A rule without methods answers POST."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/default-methods"

add_url_rule = Flask.add_url_rule


def with_post(self, rule, endpoint=None, view_func=None, *args, **options):
    if options.get("methods") is None and getattr(view_func, "methods", None) is None:
        options["methods"] = ["GET", "POST"]
    add_url_rule(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = with_post
