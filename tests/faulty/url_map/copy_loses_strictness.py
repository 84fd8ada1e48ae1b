"""A copy of a rule forgets ``strict_slashes``."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-copies"

get_empty_kwargs = Rule.get_empty_kwargs


def without_strictness(self):
    kwargs = get_empty_kwargs(self)
    del kwargs["strict_slashes"]
    return kwargs


Rule.get_empty_kwargs = without_strictness
