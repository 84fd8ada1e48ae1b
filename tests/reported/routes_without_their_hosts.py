"""Report: pallets/flask#5004
The command routes does not show for which host or subdomain a rule is.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "cli"
EXPECTED = ("cli/routes",)

change(
    flask.cli.routes_command.callback,
    {"has_domain = any(": "has_domain = None and any("},
)
