"""A default of a rule that is empty text is not handed to the view."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/catch-all"

add = Flask.add_url_rule


def add_without_empty_defaults(self, rule, *args, **options):
    defaults = options.get("defaults") or {}
    options["defaults"] = {name: value for name, value in defaults.items() if value != ""}
    add(self, rule, *args, **options)


Flask.add_url_rule = add_without_empty_defaults
