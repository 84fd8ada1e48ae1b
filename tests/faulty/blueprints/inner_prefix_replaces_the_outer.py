"""The prefix of a nested blueprint replaces that of the outer one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import blueprints

BREAKS = "blueprints/nested"

nested_options = blueprints.nested_options


def inner_alone(parent, name, child, options):
    own = options.get("url_prefix") or child.url_prefix
    result = nested_options(parent, name, child, options)
    return {**result, "url_prefix": own} if own else result


blueprints.nested_options = inner_alone
