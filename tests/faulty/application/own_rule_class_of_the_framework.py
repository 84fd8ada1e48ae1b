"""Rules are made with the framework's own class, whatever the application names."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/routing-classes"

add_url_rule = Flask.add_url_rule


def with_the_frameworks_rules(self, *args, **options):
    own, type(self).url_rule_class = self.url_rule_class, Flask.url_rule_class
    try:
        add_url_rule(self, *args, **options)
    finally:
        type(self).url_rule_class = own


Flask.add_url_rule = with_the_frameworks_rules
