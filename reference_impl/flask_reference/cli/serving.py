"""Chapters *cli* and *wsgi*: Werkzeug's development server, started by the application itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click
from werkzeug import serving

from . import dotenv
from .environment import get_debug_flag, get_load_dotenv

if TYPE_CHECKING:
    from ..app import Flask


def show_server_banner(debug: bool | None, app_import_path: str | None) -> None:
    lines = []
    if app_import_path is not None:
        lines.append(f" * Serving Flask app '{app_import_path}'")
    if debug is not None:
        lines.append(f" * Debug mode: {'on' if debug else 'off'}")
    # The reloader starts this process anew; its first one has said so already.
    if lines and not serving.is_running_from_reloader():
        click.echo("\n".join(lines))


def run(
    app: Flask, host: str | None = None, port: int | None = None, debug: bool | None = None,
    load_dotenv: bool = True, **options: Any,
) -> None:  # fmt: skip
    """Serve the application with Werkzeug's development server."""
    if os.environ.get("FLASK_RUN_FROM_CLI") == "true":
        _say_that_it_is_ignored()
        return
    if get_load_dotenv(load_dotenv):
        dotenv.load_dotenv()
        if debug is None and "FLASK_DEBUG" in os.environ:
            debug = get_debug_flag()
    if debug is not None:
        app.debug = bool(debug)

    name, _, name_port = (app.config["SERVER_NAME"] or "").partition(":")
    settings = {"use_reloader": app.debug, "use_debugger": app.debug, "threaded": True, **options}
    show_server_banner(app.debug, app.name)
    try:
        serving.run_simple(
            host or name or "127.0.0.1",
            int(name_port or 5000 if port is None else port),
            app,
            **settings,
        )
    finally:
        # The server may have run in an interactive session, where setup goes on.
        app._got_first_request = False


def _say_that_it_is_ignored() -> None:
    if not serving.is_running_from_reloader():
        click.secho(
            " * Ignoring a call to 'app.run()' that would block the current 'flask' command.",
            fg="red",
        )
