"""Varies: `flask routes` writes a line for each rule without a table: no headings, other columns,
other spaces, and a line with their number.
Correct: the documentation promises all rules with endpoint and methods, in the order that is asked
for.
"""

import click
import flask.cli
from flask import current_app

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/routes*",)


def write(sort, all_methods):
    rules = list(current_app.url_map.iter_rules())
    ignored = set() if all_methods else {"HEAD", "OPTIONS"}
    hosts = current_app.url_map.host_matching
    keys = {
        "endpoint": lambda rule: rule.endpoint,
        "methods": lambda rule: sorted(rule.methods),
        "domain": lambda rule: (rule.host if hosts else rule.subdomain) or "",
        "rule": lambda rule: rule.rule,
    }
    if sort in keys:
        rules.sort(key=keys[sort])
    for rule in rules:
        methods = ",".join(sorted(rule.methods - ignored, reverse=True))
        domain = (rule.host if hosts else rule.subdomain) or ""
        click.echo(f"* {rule.endpoint} -> {rule.rule} ({methods}) {domain}".rstrip())
    click.echo(f"{len(rules)} in all")


flask.cli.routes_command.callback = flask.cli.with_appcontext(write)
