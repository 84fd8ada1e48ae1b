"""The letters of a text are the methods of a rule."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/methods-refused"

add_url_rule = Flask.add_url_rule


def with_letters(self, rule, endpoint=None, view_func=None, **options):
    if isinstance(options.get("methods"), str):
        options["methods"] = list(options["methods"])
    return add_url_rule(self, rule, endpoint, view_func, **options)


Flask.add_url_rule = with_letters
