"""OPTIONS is answered automatically even where the view lists it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/own-options"

add_url_rule = Flask.add_url_rule


def automatic(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, **options):
    add_url_rule(self, rule, endpoint, view_func, provide_automatic_options, **options)
    for added in self.url_map.iter_rules():
        added.provide_automatic_options = True


Flask.add_url_rule = automatic
