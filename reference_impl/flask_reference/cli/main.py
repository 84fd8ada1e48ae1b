"""Chapter *cli*: the ``flask`` command itself."""

from __future__ import annotations

from .groups import FlaskGroup

cli = FlaskGroup(
    name="flask",
    help="""A general utility script for Flask applications.

The application is given with the '--app' option or the 'FLASK_APP' environment variable, or is
found in a 'wsgi.py' or 'app.py' file in the current directory.
""",
)


def main() -> None:
    cli.main()
