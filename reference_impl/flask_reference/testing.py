"""Chapter *testing*: requests and commands without a server."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import werkzeug.test
from click.testing import CliRunner, Result
from werkzeug.test import Client, TestResponse
from werkzeug.wrappers import Request as BaseRequest

from .cli.locate import ScriptInfo
from .core.sessions import SessionMixin

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

    from .app import Flask


class EnvironBuilder(werkzeug.test.EnvironBuilder):
    """Describes a request to an application, at the address that its configuration gives it."""

    def __init__(
        self, app: Flask, path: str = "/", base_url: str | None = None,
        subdomain: str | None = None, url_scheme: str | None = None, *args: Any, **kwargs: Any,
    ) -> None:  # fmt: skip
        self.app = app
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
        super().__init__(path, base_url, *args, **kwargs)

    def json_dumps(self, obj: Any, **kwargs: Any) -> str:
        return self.app.json.dumps(obj, **kwargs)


class FlaskClient(Client):
    """A client that can look into the session and, in a ``with`` block, into the last request."""

    application: Flask
    preserve_context = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        agent = f"Werkzeug/{importlib.metadata.version('werkzeug')}"
        self.environ_base: dict[str, Any] = {"REMOTE_ADDR": "127.0.0.1", "HTTP_USER_AGENT": agent}
        # Contexts of the request being made, and of the one that is being looked into.
        self._new_contexts: list[AbstractContextManager[Any]] = []
        self._kept_contexts = ExitStack()
        super().__init__(*args, **kwargs)

    @contextmanager
    def session_transaction(self, *args: Any, **kwargs: Any) -> Iterator[SessionMixin]:
        """The session that the next request will find, open for changes."""
        if self._cookies is None:
            raise TypeError("Cookies are disabled; create the client with 'use_cookies=True'.")
        app, interface = self.application, self.application.session_interface
        context = app.test_request_context(*args, **kwargs)
        request = context.request
        self._add_cookies_to_wsgi(request.environ)
        with context:
            session = interface.open_session(app, request)
        if session is None:
            raise RuntimeError("No session was opened. Is the secret key set?")

        yield session

        if not interface.is_null_session(session):
            answer = app.response_class()
            with context:
                interface.save_session(app, session, answer)
            host, cookies = request.host.partition(":")[0], answer.headers.getlist("Set-Cookie")
            self._update_cookies_from_response(host, request.path, cookies)

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
            described = copy(given)
            described.environ_base = self._with_environ_base(described.environ_base or {})
            return described.get_request()
        if isinstance(given, dict):
            return EnvironBuilder.from_environ(
                given, app=self.application, environ_base=self._with_environ_base({})
            ).get_request()
        kwargs["environ_base"] = self._with_environ_base(kwargs.get("environ_base", {}))
        with closing(EnvironBuilder(self.application, *args, **kwargs)) as builder:
            return builder.get_request()

    def open(
        self, *args: Any, buffered: bool = False, follow_redirects: bool = False, **kwargs: Any
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
        already, self.preserve_context = self.preserve_context, True
        if already:
            raise RuntimeError("This client is already in use by a with block.")
        return self

    def __exit__(self, kind: object, exc: BaseException | None, traceback: object) -> None:
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
