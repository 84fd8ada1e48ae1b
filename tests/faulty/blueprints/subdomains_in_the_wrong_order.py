"""The subdomain of the outer blueprint stands before that of the inner."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import blueprints

BREAKS = "blueprints/nested-subdomain"

nested_options = blueprints.nested_options


def turned_around(*args):
    options = nested_options(*args)
    if "subdomain" in options:
        options["subdomain"] = ".".join(reversed(options["subdomain"].split(".")))
    return options


blueprints.nested_options = turned_around
