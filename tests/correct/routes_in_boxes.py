"""Varies: `flask routes` draws its table with bars, joins methods by bars, and begins with another
title.
Correct: the documentation shows such a table as an example, and promises rules, endpoints and
methods.
"""

import click
import flask
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "blueprints", "testing")
KEYS = {
    "endpoint": lambda row: row[0],
    "methods": lambda row: sorted(row[1]),
    "rule": lambda row: row[3],
    "domain": lambda row: row[2],
    "match": lambda row: 0,
}


@flask.cli.with_appcontext
def routes(sort, all_methods):
    url_map = flask.current_app.url_map
    hidden = set() if all_methods else {"HEAD", "OPTIONS"}
    rows = []
    for rule in url_map.iter_rules():
        domain = rule.host if url_map.host_matching else rule.subdomain
        rows.append((rule.endpoint, set(rule.methods or ()) - hidden, domain or "", rule.rule))
    click.echo(f"│ {flask.current_app.name}: endpoint, methods, domain, rule │")
    for endpoint, methods, domain, rule in sorted(rows, key=KEYS[sort]):
        click.echo(f"│ {endpoint:<24} │ {' | '.join(sorted(methods)):<24} │ {domain} │ {rule} │")


flask.cli.routes_command.callback = routes
