"""The defaults of a rule that are no numbers reach the view as text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/rule-defaults"

add_url_rule = Flask.add_url_rule


def with_text(self, *args, defaults=None, **options):
    if defaults:
        defaults = {
            name: value if isinstance(value, int) else str(value)
            for name, value in defaults.items()
        }
    add_url_rule(self, *args, defaults=defaults, **options)


Flask.add_url_rule = with_text
