"""Chapter *contexts*: what is current, from when until when.

An application context makes ``current_app`` and ``g`` current, a request context ``request`` and
``session``. Each remembers one token for every time it was pushed; the last pop runs the teardown
functions, whatever happened before.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextvars import Token
from functools import update_wrapper
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from werkzeug.exceptions import HTTPException

from .globals import active_app, active_request
from .signals import announce, appcontext_popped, appcontext_pushed

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment
    from werkzeug.routing import MapAdapter

    from .app import Flask
    from .sessions import SessionMixin
    from .typing import AfterRequestCallable
    from .wrappers import Request

F = TypeVar("F", bound=Callable[..., Any])

# Stands for an exception that was not passed; None means that there was none.
CURRENT_EXCEPTION: Any = object()
NO_DEFAULT: Any = object()


class AppGlobals:
    """The object behind ``g``: a plain namespace with a few manners of a dict."""

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    def __setattr__(self, name: str, value: Any) -> None:
        self.__dict__[name] = value

    def __delattr__(self, name: str) -> None:
        if name not in self.__dict__:
            raise AttributeError(name)
        del self.__dict__[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.__dict__.get(name, default)

    def pop(self, name: str, default: Any = NO_DEFAULT) -> Any:
        if default is NO_DEFAULT:
            return self.__dict__.pop(name)
        return self.__dict__.pop(name, default)

    def setdefault(self, name: str, default: Any = None) -> Any:
        return self.__dict__.setdefault(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self.__dict__

    def __iter__(self) -> Iterator[str]:
        return iter(self.__dict__)

    def __repr__(self) -> str:
        context = active_app.get(None)
        if context is None:
            return object.__repr__(self)
        return f"<flask.g of {context.app.name!r}>"


class AppContext:
    """``current_app`` and ``g`` for the duration of a request, a command or a ``with`` block."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.url_adapter: MapAdapter | None = app.create_url_adapter(None)
        self.g: AppGlobals = app.app_ctx_globals_class()
        self._tokens: list[Token[AppContext]] = []

    def push(self) -> None:
        self._tokens.append(active_app.set(self))
        announce(appcontext_pushed, self.app)

    def pop(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        try:
            if len(self._tokens) == 1:
                if exc is CURRENT_EXCEPTION:
                    exc = sys.exc_info()[1]
                self.app.do_teardown_appcontext(exc)
        finally:
            popped = active_app.get()
            active_app.reset(self._tokens.pop())
        if popped is not self:
            raise AssertionError(f"Popped {popped!r} where {self!r} was the app context to pop.")
        announce(appcontext_popped, self.app)

    def __enter__(self) -> AppContext:
        self.push()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.pop(exc)


class RequestContext:
    """``request`` and ``session`` while one request is handled, on top of an app context."""

    def __init__(
        self,
        app: Flask,
        environ: WSGIEnvironment,
        request: Request | None = None,
        session: SessionMixin | None = None,
    ) -> None:
        self.app = app
        if request is None:
            request = app.request_class(environ)
            request.json_module = app.json
        self.request: Request = request
        self.url_adapter: MapAdapter | None = None
        try:
            self.url_adapter = app.create_url_adapter(request)
        except HTTPException as error:
            request.routing_exception = error
        self.flashes: list[tuple[str, str]] | None = None
        self.after_this_request_funcs: list[AfterRequestCallable] = []
        self.opened_session: SessionMixin | None = session
        # With each token the app context that this push had to add, if any.
        self._tokens: list[tuple[Token[RequestContext], AppContext | None]] = []

    @property
    def session(self) -> SessionMixin:
        """The session, noting that somebody looked at it."""
        session = self.opened_session
        assert session is not None, "The session opens when the request context is pushed."
        session.accessed = True
        return session

    def copy(self) -> RequestContext:
        """A context for another worker: the same request and session, not yet pushed."""
        return self.__class__(self.app, self.request.environ, self.request, self.opened_session)

    def match_request(self) -> None:
        """Find rule and arguments; a failure waits on the request until it is dispatched."""
        assert self.url_adapter is not None
        try:
            rule, arguments = self.url_adapter.match(return_rule=True)
        except HTTPException as error:
            self.request.routing_exception = error
        else:
            self.request.url_rule, self.request.view_args = rule, dict(arguments)

    def push(self) -> None:
        below = active_app.get(None)
        added: AppContext | None = None
        if below is None or below.app is not self.app:
            added = self.app.app_context()
            added.push()
        self._tokens.append((active_request.set(self), added))

        # The session comes before the match, so that a URL converter may use it.
        if self.opened_session is None:
            interface = self.app.session_interface
            self.opened_session = interface.open_session(self.app, self.request)
            if self.opened_session is None:
                self.opened_session = interface.make_null_session(self.app)
        if self.url_adapter is not None:
            self.match_request()

    def pop(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        last = len(self._tokens) == 1
        try:
            if last:
                if exc is CURRENT_EXCEPTION:
                    exc = sys.exc_info()[1]
                self.app.do_teardown_request(exc)
                close = getattr(self.request, "close", None)
                if close is not None:
                    close()
        finally:
            popped = active_request.get()
            token, added = self._tokens.pop()
            active_request.reset(token)
            if last:
                # The environ would otherwise keep the request alive, and the request the environ.
                popped.request.environ["werkzeug.request"] = None
            if added is not None:
                added.pop(exc)
            if popped is not self:
                raise AssertionError(
                    f"Popped {popped!r} where {self!r} was the request context to pop."
                )

    def __enter__(self) -> RequestContext:
        self.push()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.pop(exc)

    def __repr__(self) -> str:
        request = self.request
        return f"<{type(self).__name__} {request.url!r} [{request.method}] of {self.app.name}>"


def has_app_context() -> bool:
    return active_app.get(None) is not None


def has_request_context() -> bool:
    return active_request.get(None) is not None


def _current_request_context(wanted_by: str) -> RequestContext:
    context = active_request.get(None)
    if context is None:
        raise RuntimeError(
            f"{wanted_by!r} needs an active request context, such as a view function has."
        )
    return context


def after_this_request(f: F) -> F:
    """Run ``f`` on the response of the current request only."""
    _current_request_context("after_this_request").after_this_request_funcs.append(f)
    return f


def copy_current_request_context(f: F) -> F:
    """Let another worker run ``f`` with a copy of the request context that is current now."""
    context = _current_request_context("copy_current_request_context").copy()

    def with_copied_context(*args: Any, **kwargs: Any) -> Any:
        with context:
            return context.app.ensure_sync(f)(*args, **kwargs)

    return cast(F, update_wrapper(with_copied_context, f))
