"""Chapter *wsgi*: the application object as a server, a test or a script meets it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click
from werkzeug import serving

from .cli.commands import show_server_banner
from .cli.dotenv import load_dotenv as load_dotenv_files
from .contexts import AppContext, RequestContext
from .dispatch import Dispatch
from .environment import get_debug_flag, get_load_dotenv
from .globals import active_app, active_request, g
from .rendering import Rendering

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .testing import FlaskClient, FlaskCliRunner


class Flask(Dispatch, Rendering):
    """A WSGI application."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """What the server calls; middleware wraps ``wsgi_app``, so this object stays the app."""
        return self.wsgi_app(environ, start_response)

    def wsgi_app(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        context = self.request_context(environ)
        error: BaseException | None = None
        try:
            try:
                context.push()
                response = self.full_dispatch_request()
            except Exception as caught:
                error = caught
                response = self.handle_exception(caught)
            except BaseException as caught:
                error = caught
                raise
            return response(environ, start_response)
        finally:
            # A debugger or test client that wants to look into the contexts later asks this way.
            preserve = environ.get("werkzeug.debug.preserve_context")
            if preserve is not None:
                preserve(active_app.get())
                preserve(active_request.get())
            if error is not None and self.should_ignore_error(error):
                error = None
            context.pop(error)

    def app_context(self) -> AppContext:
        return AppContext(self)

    def request_context(self, environ: WSGIEnvironment) -> RequestContext:
        return RequestContext(self, environ)

    def test_request_context(self, *args: Any, **kwargs: Any) -> RequestContext:
        """A request context without a server; the arguments describe the request."""
        from .testing import EnvironBuilder

        builder = EnvironBuilder(self, *args, **kwargs)
        try:
            return self.request_context(builder.get_environ())
        finally:
            builder.close()

    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> FlaskClient:
        from .testing import FlaskClient

        client_class = self.test_client_class or FlaskClient
        return client_class(self, self.response_class, use_cookies=use_cookies, **kwargs)

    def test_cli_runner(self, **kwargs: Any) -> FlaskCliRunner:
        from .testing import FlaskCliRunner

        return (self.test_cli_runner_class or FlaskCliRunner)(self, **kwargs)

    def make_shell_context(self) -> dict[str, Any]:
        """The names that an interactive shell starts with."""
        names: dict[str, Any] = {"app": self, "g": g}
        for processor in self.shell_context_processors:
            names.update(processor())
        return names

    def run(
        self,
        host: str | None = None,
        port: int | None = None,
        debug: bool | None = None,
        load_dotenv: bool = True,
        **options: Any,
    ) -> None:
        """Serve the application with Werkzeug's development server."""
        if os.environ.get("FLASK_RUN_FROM_CLI") == "true":
            if not serving.is_running_from_reloader():
                click.secho(
                    " * Ignoring a call to 'app.run()' that would block the current 'flask'"
                    " command.\n   Guard it with 'if __name__ == \"__main__\"'.",
                    fg="red",
                )
            return

        if get_load_dotenv(load_dotenv):
            load_dotenv_files()
            if "FLASK_DEBUG" in os.environ:
                self.debug = get_debug_flag()
        if debug is not None:
            self.debug = bool(debug)

        name, _, name_port = (self.config.get("SERVER_NAME") or "").partition(":")
        if port is None:
            port = int(name_port or 5000)
        options.setdefault("use_reloader", self.debug)
        options.setdefault("use_debugger", self.debug)
        options.setdefault("threaded", True)
        show_server_banner(self.debug, self.name)
        try:
            serving.run_simple(host or name or "127.0.0.1", int(port), self, **options)
        finally:
            # The server may have run in an interactive session, where setup goes on.
            self._got_first_request = False
