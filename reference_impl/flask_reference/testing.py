"""Chapter *testing*: requests and commands without a server."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from copy import copy
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import werkzeug.test
from click.testing import CliRunner, Result
from werkzeug.test import Client, TestResponse
from werkzeug.wrappers import Request as BaseRequest

from .cli import ScriptInfo
from .sessions import SessionMixin

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    from .app import Flask


class EnvironBuilder(werkzeug.test.EnvironBuilder):
    """Describes a request to an application, at the address that its configuration gives it."""

    def __init__(
        self,
        app: Flask,
        path: str = "/",
        base_url: str | None = None,
        subdomain: str | None = None,
        url_scheme: str | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        if base_url is None:
            url = urlsplit(path)
            host = url.netloc or app.config["SERVER_NAME"] or "localhost"
            if subdomain and not url.netloc:
                host = f"{subdomain}.{host}"
            scheme = url.scheme or url_scheme or app.config["PREFERRED_URL_SCHEME"]
            base_url = f"{scheme}://{host}/{app.config['APPLICATION_ROOT'].lstrip('/')}"
            path = f"{url.path}?{url.query}" if url.query else url.path
        else:
            given = (subdomain, url_scheme)
            assert not any(given), "Pass either base_url, or subdomain and url_scheme."
        self.app = app
        super().__init__(path, base_url, *args, **kwargs)

    def json_dumps(self, obj: Any, **kwargs: Any) -> str:
        return self.app.json.dumps(obj, **kwargs)


class FlaskClient(Client):
    """A client that can look into the session and, in a ``with`` block, into the last request."""

    application: Flask

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.environ_base: dict[str, Any] = {
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_USER_AGENT": f"Werkzeug/{importlib.metadata.version('werkzeug')}",
        }
        self.preserve_context = False
        # Contexts of the request being made, and of the one that is being looked into.
        self._new_contexts: list[AbstractContextManager[Any]] = []
        self._kept_contexts = ExitStack()

    @contextmanager
    def session_transaction(self, *args: Any, **kwargs: Any) -> Iterator[SessionMixin]:
        """The session that the next request will find, open for changes."""
        if self._cookies is None:
            raise TypeError("Cookies are disabled; create the client with 'use_cookies=True'.")
        app = self.application
        context = app.test_request_context(*args, **kwargs)
        self._add_cookies_to_wsgi(context.request.environ)

        with context:
            session = app.session_interface.open_session(app, context.request)
        if session is None:
            raise RuntimeError("No session was opened. Is the secret key set?")

        yield session

        if app.session_interface.is_null_session(session):
            return
        response = app.response_class()
        with context:
            app.session_interface.save_session(app, session, response)
        self._update_cookies_from_response(
            context.request.host.partition(":")[0],
            context.request.path,
            response.headers.getlist("Set-Cookie"),
        )

    def _with_environ_base(self, environ: Mapping[str, Any]) -> WSGIEnvironment:
        complete = {**self.environ_base, **environ}
        if self.preserve_context:
            complete["werkzeug.debug.preserve_context"] = self._new_contexts.append
        return complete

    def _build_request(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> BaseRequest:
        """The request that the arguments of ``open`` describe, in any of the ways they may."""
        given = args[0] if args else None
        if isinstance(given, BaseRequest):
            request = copy(given)
            request.environ = self._with_environ_base(request.environ)
            return request
        if isinstance(given, werkzeug.test.EnvironBuilder):
            builder = copy(given)
            builder.environ_base = self._with_environ_base(builder.environ_base or {})
            return builder.get_request()
        if isinstance(given, dict):
            return EnvironBuilder.from_environ(
                given, app=self.application, environ_base=self._with_environ_base({})
            ).get_request()

        kwargs["environ_base"] = self._with_environ_base(kwargs.get("environ_base", {}))
        builder = EnvironBuilder(self.application, *args, **kwargs)
        try:
            return builder.get_request()
        finally:
            builder.close()

    def open(
        self,
        *args: Any,
        buffered: bool = False,
        follow_redirects: bool = False,
        **kwargs: Any,
    ) -> TestResponse:
        request = self._build_request(args, kwargs)
        self._kept_contexts.close()
        response = super().open(request, buffered=buffered, follow_redirects=follow_redirects)
        response.json_module = self.application.json  # type: ignore[assignment]
        # Pushed again, so that the test may look at what the request left behind.
        while self._new_contexts:
            self._kept_contexts.enter_context(self._new_contexts.pop(0))
        return response

    def __enter__(self) -> FlaskClient:
        if self.preserve_context:
            raise RuntimeError("This client is already in use by a with block.")
        self.preserve_context = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.preserve_context = False
        self._kept_contexts.close()


class FlaskCliRunner(CliRunner):
    """Runs commands of an application that is already there."""

    def __init__(self, app: Flask, **kwargs: Any) -> None:
        self.app = app
        super().__init__(**kwargs)

    def invoke(self, cli: Any = None, args: Any = None, **kwargs: Any) -> Result:  # type: ignore[override]
        kwargs.setdefault("obj", ScriptInfo(create_app=lambda: self.app))
        return super().invoke(self.app.cli if cli is None else cli, args, **kwargs)
