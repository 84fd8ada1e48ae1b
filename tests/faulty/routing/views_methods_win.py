"""The view's ``methods`` win over those of the registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/methods-of-the-view"

add_url_rule = Flask.add_url_rule


def by_the_view(self, rule, endpoint=None, view_func=None, *args, **options):
    own = getattr(view_func, "methods", None)
    if own:
        options["methods"] = own
    add_url_rule(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = by_the_view
