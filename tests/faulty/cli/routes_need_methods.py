"""``flask routes`` breaks off at a rule that is for all methods."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import commands

BREAKS = "cli/routes-of-any-method"

row = commands._row


def row_of_methods(rule, url_map, hidden):
    return {**row(rule, url_map, hidden), "methods": ", ".join(sorted(rule.methods - hidden))}


commands._row = row_of_methods
