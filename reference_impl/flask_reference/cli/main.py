"""Chapter *cli*: the ``flask`` command itself."""

from .groups import FlaskGroup

cli = FlaskGroup(
    name="flask",
    help="Run a command for the application of '--app', 'FLASK_APP', 'wsgi.py' or 'app.py'.",
)


def main() -> None:
    cli.main()
