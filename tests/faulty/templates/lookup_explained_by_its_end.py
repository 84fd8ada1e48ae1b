"""The explanation leaves out what was not found."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import templates

BREAKS = "templates/explained-lookup"

explain = templates._explanation


def brief(template, attempts, matches):
    return explain(template, [told for told in attempts if "no match" not in told], matches)


templates._explanation = brief
