"""The argument ``provide_automatic_options`` is not looked at."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/provide-automatic-options"

add_url_rule = Flask.add_url_rule


def without_argument(self, *args, provide_automatic_options=None, **options):
    add_url_rule(self, *args, **options)


Flask.add_url_rule = without_argument
