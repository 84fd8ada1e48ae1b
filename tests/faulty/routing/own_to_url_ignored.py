"""A custom converter's ``to_url`` is not asked."""

from urllib.parse import quote

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/build-app-converter"

add_url_rule = Flask.add_url_rule


def with_plain_text(self, *args, **options):
    add_url_rule(self, *args, **options)
    for rule in self.url_map.iter_rules():
        for converter in rule._converters.values():
            converter.to_url = lambda value: quote(str(value))


Flask.add_url_rule = with_plain_text
