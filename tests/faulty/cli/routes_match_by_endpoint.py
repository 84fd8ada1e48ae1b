"""``routes --sort match`` lists the rules by endpoint."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import routes_command

BREAKS = "cli/routes-match-order"

show = routes_command.callback


def by_endpoint(sort, all_methods):
    show("endpoint" if sort == "match" else sort, all_methods)


routes_command.callback = by_endpoint
