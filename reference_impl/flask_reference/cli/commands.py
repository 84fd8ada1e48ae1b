"""Chapter *cli*: the commands ``run``, ``shell`` and ``routes``."""

from __future__ import annotations

import code
import os
import sys
import traceback
from typing import Any

import click
from werkzeug.routing import Rule
from werkzeug.serving import is_running_from_reloader, run_simple

from ..environment import get_debug_flag
from ..globals import the_app
from . import options
from .certificates import Certificate, check_key
from .groups import with_appcontext
from .locate import ScriptInfo, pass_script_info


class PathList(click.Path):
    """Several paths in one value, separated as in the PATH variable."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return [super(PathList, self).convert(item, param, ctx) for item in
                self.split_envvar_value(value)]  # fmt: skip


def show_server_banner(debug: bool | None, app_import_path: str | None) -> None:
    if is_running_from_reloader():
        return
    if app_import_path is not None:
        click.echo(f" * Serving Flask app '{app_import_path}'")
    if debug is not None:
        click.echo(f" * Debug mode: {'on' if debug else 'off'}")


@click.command("run", short_help="Run a development server.")
@click.option("--host", "-h", default="127.0.0.1", help="The interface to bind to.")
@click.option("--port", "-p", default=5000, help="The port to bind to.")
@click.option(
    "--cert", type=Certificate(), is_eager=True, help="Specify a certificate file to use HTTPS."
)
@click.option(
    "--key",
    type=click.Path(exists=True, dir_okay=False, resolve_path=True),
    callback=check_key,
    expose_value=False,
    help="The key file to use when specifying a certificate.",
)
@click.option("--reload/--no-reload", default=None, help="Restart when code changes.")
@click.option("--debugger/--no-debugger", default=None, help="Show errors in a debugger.")
@click.option("--with-threads/--without-threads", default=True, help="Serve requests in threads.")
@click.option("--extra-files", type=PathList(), help="Further files that cause a restart.")
@click.option("--exclude-patterns", type=PathList(), help="Files that never cause a restart.")
@pass_script_info
def run_command(
    info: ScriptInfo,
    host: str,
    port: int,
    cert: Any,
    reload: bool | None,
    debugger: bool | None,
    with_threads: bool,
    extra_files: list[str] | None,
    exclude_patterns: list[str] | None,
) -> None:
    """Run a local development server.

    Not for production use: it is made to be neither secure nor fast. The reloader and the debugger
    are on in debug mode.
    """
    debug = get_debug_flag()
    app = _load_for_serving(info)
    show_server_banner(debug, info.app_import_path)
    run_simple(
        host,
        port,
        app,
        use_reloader=debug if reload is None else reload,
        use_debugger=debug if debugger is None else debugger,
        threaded=with_threads,
        ssl_context=cert,
        extra_files=extra_files,
        exclude_patterns=exclude_patterns,
    )


run_command.params.insert(0, options.debug)


def _load_for_serving(info: ScriptInfo) -> Any:
    try:
        return info.load_app()
    except Exception as error:
        # While reloading, a mistake must not end the server: the next change may mend it.
        if not is_running_from_reloader():
            raise error from None
        traceback.print_exc()
        failure = error

    def failing_app(environ: Any, start_response: Any) -> Any:
        raise failure from None

    return failing_app


@click.command("shell", short_help="Run a shell in the app context.")
@with_appcontext
def shell_command() -> None:
    """Run an interactive Python shell with the application's context and names."""
    app = the_app()
    names: dict[str, Any] = {}
    startup = os.environ.get("PYTHONSTARTUP")
    if startup and os.path.isfile(startup):
        with open(startup) as file:
            exec(compile(file.read(), startup, "exec"), names)
    names.update(app.make_shell_context())

    hook = getattr(sys, "__interactivehook__", None)
    if hook is not None:
        _complete_names(names)
        hook()
    banner = (
        f"Python {sys.version} on {sys.platform}\n"
        f"App: {app.import_name}\nInstance: {app.instance_path}"
    )
    code.interact(banner=banner, local=names)


def _complete_names(names: dict[str, Any]) -> None:
    try:
        import readline
        from rlcompleter import Completer
    except ImportError:
        return
    readline.set_completer(Completer(names).complete)


@click.command("routes", short_help="Show the routes for the app.")
@click.option(
    "--sort",
    "-s",
    type=click.Choice(["endpoint", "methods", "domain", "rule", "match"]),
    default="endpoint",
    help="What to sort by; 'match' is the order in which Flask tries the rules.",
)
@click.option("--all-methods", is_flag=True, help="Show HEAD and OPTIONS methods.")
@with_appcontext
def routes_command(sort: str, all_methods: bool) -> None:
    """Show all registered routes with endpoints and methods."""
    url_map = the_app().url_map
    rules = list(url_map.iter_rules())
    if not rules:
        click.echo("No routes were registered.")
        return

    def domain(rule: Rule) -> str:
        return (rule.host if url_map.host_matching else rule.subdomain) or ""

    hidden = set() if all_methods else {"HEAD", "OPTIONS"}
    columns = {
        "endpoint": ("Endpoint", [str(rule.endpoint) for rule in rules]),
        "methods": (
            "Methods",
            [", ".join(sorted((rule.methods or set()) - hidden)) for rule in rules],
        ),
        "domain": (
            "Host" if url_map.host_matching else "Subdomain",
            [domain(rule) for rule in rules],
        ),
        "rule": ("Rule", [rule.rule for rule in rules]),
    }
    if not any(domain(rule) for rule in rules):
        del columns["domain"]

    order = list(range(len(rules)))
    if sort in columns:
        order.sort(key=columns[sort][1].__getitem__)
    widths = [max(map(len, [title, *cells])) for title, cells in columns.values()]
    lines = [
        [title for title, _ in columns.values()],
        ["-" * width for width in widths],
        *([cells[index] for _, cells in columns.values()] for index in order),
    ]
    for line in lines:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))
