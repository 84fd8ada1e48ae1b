"""Chapter *cli*: groups of commands, and the application context that commands run in."""

from __future__ import annotations

import importlib.metadata
import os
import traceback
from collections.abc import Callable
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from ..globals import active_app
from . import options
from .locate import NoAppException, ScriptInfo

if TYPE_CHECKING:
    from ..app import Flask

F = TypeVar("F", bound=Callable[..., Any])


def with_appcontext(f: F) -> F:
    """Run a command inside the context of the application that the command line names."""

    @click.pass_context
    def in_context(ctx: click.Context, /, *args: Any, **kwargs: Any) -> Any:
        if active_app.get(None) is None:
            app = ctx.ensure_object(ScriptInfo).load_app()
            ctx.with_resource(app.app_context())
        return ctx.invoke(f, *args, **kwargs)

    return cast(F, update_wrapper(in_context, f))


class AppGroup(click.Group):
    """A group whose commands run in an application context unless they decline it."""

    def command(self, *args: Any, **kwargs: Any) -> Any:
        wanted = kwargs.pop("with_appcontext", True)
        make_command = super().command

        def register(f: Callable[..., Any]) -> Any:
            return make_command(*args, **kwargs)(with_appcontext(f) if wanted else f)

        return register

    def group(self, *args: Any, **kwargs: Any) -> Any:
        kwargs.setdefault("cls", AppGroup)
        return super().group(*args, **kwargs)


class FlaskGroup(AppGroup):
    """The ``flask`` command: its own commands, those of plugins, and those of the application."""

    def __init__(
        self,
        add_default_commands: bool = True,
        create_app: Callable[..., Flask] | None = None,
        add_version_option: bool = True,
        load_dotenv: bool = True,
        set_debug_flag: bool = True,
        **extra: Any,
    ) -> None:
        params = [*(extra.pop("params", None) or ()), *options.LOADING]
        if add_version_option:
            params.append(options.version)
        settings = {"auto_envvar_prefix": "FLASK", **(extra.pop("context_settings", None) or {})}
        super().__init__(params=params, context_settings=settings, **extra)
        self.create_app = create_app
        self.load_dotenv = load_dotenv
        self.set_debug_flag = set_debug_flag
        self._plugins_loaded = False
        if add_default_commands:
            from .commands import routes_command, run_command, shell_command

            for command in (run_command, shell_command, routes_command):
                self.add_command(command)

    def _load_plugins(self) -> None:
        if not self._plugins_loaded:
            for entry in importlib.metadata.entry_points(group="flask.commands"):
                self.add_command(entry.load(), entry.name)
            self._plugins_loaded = True

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        self._load_plugins()
        command = super().get_command(ctx, name)
        if command is not None:
            return command
        try:
            app = ctx.ensure_object(ScriptInfo).load_app()
        except NoAppException as error:
            click.secho(f"Error: {error.format_message()}\n", err=True, fg="red")
            return None
        # Pushed here, so that the options of the application's commands may use it.
        context = active_app.get(None)
        if context is None or context.app is not app:
            ctx.with_resource(app.app_context())
        return app.cli.get_command(ctx, name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._load_plugins()
        names = set(super().list_commands(ctx))
        # A broken application must not keep the built-in commands from being listed.
        try:
            names.update(ctx.ensure_object(ScriptInfo).load_app().cli.list_commands(ctx))
        except NoAppException as error:
            click.secho(f"Error: {error.format_message()}\n", err=True, fg="red")
        except Exception:
            click.secho(f"{traceback.format_exc()}\n", err=True, fg="red")
        return sorted(names)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        # app.run() must do nothing in a module that is imported to find the application.
        os.environ["FLASK_RUN_FROM_CLI"] = "true"
        if "obj" not in extra and "obj" not in self.context_settings:
            extra["obj"] = ScriptInfo(
                create_app=self.create_app,
                set_debug_flag=self.set_debug_flag,
                load_dotenv_defaults=self.load_dotenv,
            )
        return super().make_context(info_name, args, parent=parent, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        # Help leaves before the options are handled, yet it lists the application's commands.
        if not args or (len(args) == 1 and args[0] in self.get_help_option_names(ctx)):
            for option in (options.env_file, options.app):
                option.handle_parse_result(ctx, {}, [])
        return super().parse_args(ctx, args)
