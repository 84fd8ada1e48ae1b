"""Chapter *cli*: the commands ``run``, ``shell`` and ``routes``."""

import code
import os
import sys
import traceback
from pathlib import Path
from rlcompleter import Completer
from typing import Any

import click
from werkzeug.routing import Map, Rule
from werkzeug.serving import is_running_from_reloader, run_simple

from ..core.current import the_app
from . import options
from .certificates import Certificate, check_key
from .environment import get_debug_flag, installed
from .locate import ScriptInfo, pass_script_info
from .serving import show_server_banner
from .with_context import with_appcontext


class PathList(click.Path):
    """Several paths in one value, separated as in the PATH variable."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return [super(PathList, self).convert(item, param, ctx) for item in
                self.split_envvar_value(value)]  # fmt: skip


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
    info: ScriptInfo, /, host: str, port: int, cert: Any, reload: bool | None,
    debugger: bool | None, with_threads: bool, **watched: Any,
) -> None:  # fmt: skip
    """Run a local development server.

    Not for production use: it is made to be neither secure nor fast. The reloader and the debugger
    are on in debug mode.
    """
    debug = get_debug_flag()
    app = _load_for_serving(info)
    show_server_banner(debug, info.app_import_path)
    watched["use_reloader"] = debug if reload is None else reload
    watched["use_debugger"] = debug if debugger is None else debugger
    run_simple(host, port, app, threaded=with_threads, ssl_context=cert, **watched)


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
    startup = os.environ.get("PYTHONSTARTUP", "")
    names: dict[str, Any] = {}
    if os.path.isfile(startup):
        exec(compile(Path(startup).read_text(), startup, "exec"), names)
    names.update(app.make_shell_context())

    hook = getattr(sys, "__interactivehook__", None)
    if hook is not None:
        _complete_names(names)
        hook()
    where = f"App: {app.import_name}\nInstance: {app.instance_path}"
    code.interact(f"Python {sys.version} on {sys.platform}\n{where}", local=names)


def _complete_names(names: dict[str, Any]) -> None:
    readline = installed("readline")
    if readline is not None:
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
    hidden = set() if all_methods else {"HEAD", "OPTIONS"}
    rows = [_row(rule, url_map, hidden) for rule in url_map.iter_rules()]
    if not rows:
        click.echo("No routes were registered.")
        return
    if sort != "match":
        rows.sort(key=lambda row: row[sort])

    titles = {"domain": "Host" if url_map.host_matching else "Subdomain"}
    shown = [name for name in rows[0] if name != "domain" or any(row["domain"] for row in rows)]
    lines = [[titles.get(name, name.title()), *(row[name] for row in rows)] for name in shown]
    columns = [
        [cell.ljust(width) for cell in (cells[0], "-" * width, *cells[1:])]
        for cells in lines
        for width in [max(map(len, cells))]
    ]
    for line in zip(*columns, strict=True):
        click.echo("  ".join(line))


def _row(rule: Rule, url_map: Map, hidden: set[str]) -> dict[str, str]:
    return {
        "endpoint": str(rule.endpoint),
        "methods": ", ".join(sorted((rule.methods or set()) - hidden)),
        "domain": (rule.host if url_map.host_matching else rule.subdomain) or "",
        "rule": rule.rule,
    }


DEFAULT_COMMANDS = (run_command, shell_command, routes_command)
