"""Endpoints lose what is outside ASCII."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/non-ascii"

add_url_rule = Flask.add_url_rule


def add_in_ascii(self, rule, endpoint=None, *args, **options):
    if endpoint is not None:
        endpoint = endpoint.encode("ascii", "replace").decode()
    return add_url_rule(self, rule, endpoint, *args, **options)


Flask.add_url_rule = add_in_ascii
