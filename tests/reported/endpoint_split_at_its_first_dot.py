"""Report: pallets/flask#494
URL defaults of a nested blueprint are not asked for its endpoints.
"""

from changed import change
from flask.app import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "blueprints"
EXPECTED = ("routing/url-for-blueprint-defaults", "blueprints/nested-hooks")

change(
    Flask.inject_url_defaults,
    {'endpoint.rpartition(".")[0]': 'endpoint.partition(".")[0]'},
)
