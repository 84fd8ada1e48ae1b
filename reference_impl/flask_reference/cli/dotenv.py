"""Chapter *cli*: environment variables from files, if python-dotenv is installed."""

import os

import click

from .environment import installed


def load_dotenv(path: str | os.PathLike[str] | None = None, load_defaults: bool = True) -> bool:
    """Read .flaskenv, then .env, then ``path``. What the environment already has stays."""
    dotenv = installed("dotenv")
    if dotenv is None:
        if path or os.path.isfile(".env") or os.path.isfile(".flaskenv"):
            tip = " * Tip: There are .env files present. Install python-dotenv to use them."
            click.secho(tip, fg="yellow", err=True)
        return False

    names = (".flaskenv", ".env") if load_defaults else ()
    files = [dotenv.find_dotenv(name, usecwd=True) for name in names]
    if path is not None and os.path.isfile(path):
        files.append(path)

    values: dict[str, str | None] = {}
    for file in filter(None, files):
        values.update(dotenv.dotenv_values(file, encoding="utf-8"))
    for key, value in values.items():
        if value is not None:
            os.environ.setdefault(key, value)
    return bool(values)
