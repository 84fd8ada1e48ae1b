"""Report: pallets/flask#2246
flask --help does not tell that the application could not be imported, and lists its commands
without those of the application.
"""

from changed import change
from flask.cli import FlaskGroup

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "cli"
EXPECTED = ("cli/help", "cli/import-failures")

change(
    FlaskGroup.list_commands,
    {r'click.secho(f"Error: {e.format_message()}\n", err=True, fg="red")': "pass"},
)
