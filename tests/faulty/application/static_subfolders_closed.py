"""Static files in subfolders are not served."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/static-route"

add_url_rule = Flask.add_url_rule


def without_subfolders(self, rule, *args, **options):
    add_url_rule(self, rule.replace("<path:filename>", "<filename>"), *args, **options)


Flask.add_url_rule = without_subfolders
