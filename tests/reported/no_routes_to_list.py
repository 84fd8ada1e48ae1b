"""Report: pallets/flask#2751
flask routes fails for an application that has none.
"""

import flask.cli
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/routes",)

change(
    flask.cli.routes_command.callback, {'click.echo("No routes were registered.")': "max(rules)"}
)
