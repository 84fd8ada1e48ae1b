"""Report: pallets/flask#2635
SERVER_NAME alone makes subdomains match.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("routing/no-subdomain-matching",)

change(
    flask.Flask.create_url_adapter,
    {"elif not self.subdomain_matching:": "elif not server_name:"},
)
