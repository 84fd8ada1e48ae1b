"""Varies: rich-click has patched Click, and draws help and errors in panels.
Correct: it is used as its documentation says.
"""

from rich_click.patch import patch

CHAPTERS = ("cli", "testing/cli-runner", "blueprints/cli-group")

patch()

from flask_adapters.flask import FlaskAdapter as adapter
