"""Chapter *cli*: the options that come before the command."""

import importlib.metadata
import os
import platform
from typing import Any

import click
from click.core import ParameterSource

from ..edition import FLASK
from .dotenv import load_dotenv
from .environment import installed
from .locate import ScriptInfo


def _set_app(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.ensure_object(ScriptInfo).app_import_path = value


def _set_debug(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    # Left alone if not given, so that FLASK_DEBUG from a file still counts.
    source = ctx.get_parameter_source(str(param.name))
    if source not in (ParameterSource.DEFAULT, ParameterSource.DEFAULT_MAP):
        # The environment, because the reloader starts a new process.
        os.environ["FLASK_DEBUG"] = str(int(value))


def _read_env_file(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is not None and installed("dotenv") is None:
        raise click.BadParameter("python-dotenv must be installed to load an env file.", ctx, param)
    defaults = ctx.ensure_object(ScriptInfo).load_dotenv_defaults
    if value is not None or defaults:
        load_dotenv(value, load_defaults=defaults)


def get_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        werkzeug = importlib.metadata.version("werkzeug")
        versions = {"Python": platform.python_version(), "Flask": FLASK, "Werkzeug": werkzeug}
        click.echo("\n".join(f"{name} {number}" for name, number in versions.items()))
        ctx.exit()


EARLY: Any = {"is_eager": True, "expose_value": False}

env_file = click.Option(
    ["-e", "--env-file"],
    type=click.Path(exists=True, dir_okay=False),
    help="Load environment variables from this file too; needs python-dotenv.",
    callback=_read_env_file,
    **EARLY,
)
app = click.Option(
    ["-A", "--app"],
    metavar="IMPORT",
    help="The application, 'module:name', or a factory, 'module:name(args)'; a file may be given.",
    callback=_set_app,
    **EARLY,
)
debug = click.Option(
    ["--debug/--no-debug"], help="Set debug mode.", expose_value=False, callback=_set_debug
)
version = click.Option(
    ["--version"], help="Show the Flask version.", is_flag=True, callback=get_version, **EARLY
)

LOADING = (env_file, app, debug)
