"""Chapter *cli*: the options that come before the command."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from importlib import import_module

import click
from click.core import ParameterSource

from ..edition import FLASK
from .dotenv import load_dotenv
from .locate import ScriptInfo


def _set_app(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        ctx.ensure_object(ScriptInfo).app_import_path = value
    return value


def _set_debug(ctx: click.Context, param: click.Parameter, value: bool) -> bool | None:
    # Left alone if not given, so that FLASK_DEBUG from a file still counts.
    source = ctx.get_parameter_source(param.name or "")
    if source in (ParameterSource.DEFAULT, ParameterSource.DEFAULT_MAP):
        return None
    # The environment, because the reloader starts a new process.
    os.environ["FLASK_DEBUG"] = "1" if value else "0"
    return value


def _read_env_file(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            import_module("dotenv")
        except ImportError:
            raise click.BadParameter(
                "python-dotenv must be installed to load an env file.", ctx=ctx, param=param
            ) from None
    defaults = ctx.ensure_object(ScriptInfo).load_dotenv_defaults
    if value is not None or defaults:
        load_dotenv(value, load_defaults=defaults)
    return value


def get_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    click.echo(
        f"Python {platform.python_version()}\n"
        f"Flask {FLASK}\n"
        f"Werkzeug {importlib.metadata.version('werkzeug')}",
        color=ctx.color,
    )
    ctx.exit()


env_file = click.Option(
    ["-e", "--env-file"],
    type=click.Path(exists=True, dir_okay=False),
    help="Load environment variables from this file, before those of .env and .flaskenv. Needs"
    " python-dotenv. What the environment already has is kept.",
    is_eager=True,
    expose_value=False,
    callback=_read_env_file,
)
app = click.Option(
    ["-A", "--app"],
    metavar="IMPORT",
    help="The application or factory to load, as 'module:name'; the module as an import name or a"
    " file. A factory may have arguments: 'module:name(args)'.",
    is_eager=True,
    expose_value=False,
    callback=_set_app,
)
debug = click.Option(
    ["--debug/--no-debug"],
    help="Set debug mode.",
    expose_value=False,
    callback=_set_debug,
)
version = click.Option(
    ["--version"],
    help="Show the Flask version.",
    expose_value=False,
    callback=get_version,
    is_flag=True,
    is_eager=True,
)

LOADING = (env_file, app, debug)
