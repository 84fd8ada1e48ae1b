"""Chapter *cli*: groups of commands."""

from __future__ import annotations

import importlib.metadata
import os
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from ..core.current import active_app
from . import options
from .commands import DEFAULT_COMMANDS
from .locate import NoAppException, ScriptInfo
from .with_context import with_appcontext

if TYPE_CHECKING:
    from ..app import Flask


class AppGroup(click.Group):
    """A group whose commands run in an application context unless they decline it."""

    def command(self, *args: Any, **kwargs: Any) -> Any:
        prepare: Any = with_appcontext if kwargs.pop("with_appcontext", True) else (lambda f: f)
        register = super().command(*args, **kwargs)
        return lambda f: register(prepare(f))

    def group(self, *args: Any, **kwargs: Any) -> Any:
        return super().group(*args, **{"cls": AppGroup, **kwargs})


class FlaskGroup(AppGroup):
    """The ``flask`` command: its own commands, those of plugins, and those of the application."""

    def __init__(
        self, add_default_commands: bool = True, create_app: Callable[..., Flask] | None = None,
        add_version_option: bool = True, load_dotenv: bool = True, set_debug_flag: bool = True,
        **extra: Any,
    ) -> None:  # fmt: skip
        own = (*options.LOADING, options.version) if add_version_option else options.LOADING
        params = [*(extra.pop("params", None) or ()), *own]
        settings = {"auto_envvar_prefix": "FLASK", **(extra.pop("context_settings", None) or {})}
        super().__init__(params=params, context_settings=settings, **extra)
        self.create_app = create_app
        self.load_dotenv = load_dotenv
        self.set_debug_flag = set_debug_flag
        self._plugins_loaded = False
        for command in DEFAULT_COMMANDS if add_default_commands else ():
            self.add_command(command)

    def _load_plugins(self) -> None:
        if not self._plugins_loaded:
            for entry in importlib.metadata.entry_points(group="flask.commands"):
                self.add_command(entry.load(), entry.name)
            self._plugins_loaded = True

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        self._load_plugins()
        own = super().get_command(ctx, name)
        app = None if own is not None else _application(ctx, failing=(NoAppException,))
        if app is None:
            return own
        # Pushed here, so that the options of the application's commands may use it.
        context = active_app.get(None)
        if context is None or context.app is not app:
            ctx.with_resource(app.app_context())
        return app.cli.get_command(ctx, name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._load_plugins()
        # A broken application must not keep the built-in commands from being listed.
        app = _application(ctx, failing=(Exception,))
        apps = [] if app is None else app.cli.list_commands(ctx)
        return sorted({*super().list_commands(ctx), *apps})

    def make_context(
        self, info_name: Any, args: list[str], parent: Any = None, **extra: Any
    ) -> click.Context:
        # app.run() must do nothing in a module that is imported to find the application.
        os.environ["FLASK_RUN_FROM_CLI"] = "true"
        if "obj" not in {**self.context_settings, **extra}:
            extra["obj"] = ScriptInfo(None, self.create_app, self.set_debug_flag, self.load_dotenv)
        return super().make_context(info_name, args, parent, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # Help leaves before the options are handled, yet it lists the application's commands.
        asks_for_help = not args or (len(args) == 1 and args[0] in self.get_help_option_names(ctx))
        for option in (options.env_file, options.app) if asks_for_help else ():
            option.handle_parse_result(ctx, {}, [])
        return super().parse_args(ctx, args)


def _application(ctx: click.Context, failing: tuple[type[Exception], ...]) -> Flask | None:
    """The application; None if it cannot be loaded, which is told and not raised."""
    try:
        return ctx.ensure_object(ScriptInfo).load_app()
    except failing as error:
        told = traceback.format_exc()
        if isinstance(error, NoAppException):
            told = f"Error: {error.format_message()}"
        click.secho(f"{told}\n", err=True, fg="red")
        return None
