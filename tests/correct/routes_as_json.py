"""Varies: `flask routes` writes one JSON object for each rule.
Correct: the documentation promises that all routes are shown, with endpoints and methods, and
shows a table as an example.
"""

import json

import click
import flask
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "blueprints", "testing")

KEYS = {
    "endpoint": lambda row: row["endpoint"],
    "methods": lambda row: row["methods"],
    "rule": lambda row: row["rule"],
    "domain": lambda row: row["domain"],
    "match": lambda row: 0,
}


@flask.cli.with_appcontext
def routes(sort, all_methods):
    url_map = flask.current_app.url_map
    hidden = set() if all_methods else {"HEAD", "OPTIONS"}
    rows = [
        {
            "rule": rule.rule,
            "methods": sorted(set(rule.methods or ()) - hidden),
            "domain": (rule.host if url_map.host_matching else rule.subdomain) or "",
            "endpoint": rule.endpoint,
        }
        for rule in url_map.iter_rules()
    ]
    for row in sorted(rows, key=KEYS[sort]):
        click.echo(json.dumps(row, ensure_ascii=False))


flask.cli.routes_command.callback = routes
