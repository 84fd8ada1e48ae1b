"""Chapter *contexts*: what is current, from when until when.

An application context makes ``current_app`` and ``g`` current, a request context ``request`` and
``session``. Each remembers one token for every time it was pushed; the last pop runs the teardown
functions, whatever happened before.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextvars import ContextVar, Token
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, TypeVar, cast

from werkzeug.exceptions import HTTPException

from ..typing import F
from .current import active_app, active_request
from .sessions import session_for
from .signals import announce, appcontext_popped, appcontext_pushed

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment
    from werkzeug.routing import MapAdapter

    from ..app import Flask
    from ..typing import AfterRequestCallable
    from .sessions import SessionMixin
    from .wrappers import Request

C = TypeVar("C", bound="Context")

# Stands for an exception that was not passed; None means that there was none.
CURRENT_EXCEPTION: Any = object()


def error_to_tell(exc: BaseException | None) -> BaseException | None:
    """What teardown functions hear of: the exception passed to ``pop``, or the one handled now."""
    return sys.exc_info()[1] if exc is CURRENT_EXCEPTION else exc


class AppGlobals:
    """The object behind ``g``: a plain namespace with a few manners of a dict."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def get(self, name: str, default: Any = None) -> Any:
        return vars(self).get(name, default)

    def pop(self, name: str, *default: Any) -> Any:
        return vars(self).pop(name, *default)

    def setdefault(self, name: str, default: Any = None) -> Any:
        return vars(self).setdefault(name, default)

    def __contains__(self, name: str) -> bool:
        return name in vars(self)

    def __iter__(self) -> Iterator[str]:
        yield from vars(self)

    def __repr__(self) -> str:
        context = active_app.get(None)
        return object.__repr__(self) if context is None else f"<flask.g of {context.app.name!r}>"


class Context:
    """What the two kinds have in common."""

    def push(self) -> None:
        raise NotImplementedError

    def pop(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        raise NotImplementedError

    def __enter__(self: C) -> C:
        self.push()
        return self

    def __exit__(self, kind: object, exc: BaseException | None, traceback: object) -> None:
        self.pop(exc)

    def _leave(self, variable: ContextVar[Any], token: Token[Any]) -> None:
        """Make current again what was so before; a push and a pop must belong together."""
        popped = variable.get()
        variable.reset(token)
        if popped is not self:
            raise AssertionError(f"Popped {popped!r} where {self!r} was the context to pop.")


class AppContext(Context):
    """``current_app`` and ``g`` for the duration of a request, a command or a ``with`` block."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.g: AppGlobals = app.app_ctx_globals_class()
        self.url_adapter: MapAdapter | None = app.create_url_adapter(None)
        self._tokens: list[Token[AppContext]] = []

    def push(self) -> None:
        self._tokens.append(active_app.set(self))
        announce(appcontext_pushed, self.app)

    def pop(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        try:
            if len(self._tokens) == 1:
                self.app.do_teardown_appcontext(error_to_tell(exc))
        finally:
            self._leave(active_app, self._tokens.pop())
        announce(appcontext_popped, self.app)


class RequestContext(Context):
    """``request`` and ``session`` while one request is handled, on top of an app context."""

    # The messages taken out of the session, once a request has asked for them.
    flashes: list[tuple[str, str]] | None = None

    def __init__(
        self, app: Flask, environ: WSGIEnvironment, request: Request | None = None,
        session: SessionMixin | None = None,
    ) -> None:  # fmt: skip
        self.app = app
        self.request: Request = _new_request(app, environ) if request is None else request
        self.opened_session = session
        self.url_adapter = self._bind_map()
        self.after_this_request_funcs: list[AfterRequestCallable] = []
        # With each token the app context that this push had to add, if any.
        self._tokens: list[tuple[Token[RequestContext], AppContext | None]] = []

    def _bind_map(self) -> MapAdapter | None:
        """The URL map at the request's host; a host that is refused is answered at dispatch."""
        try:
            return self.app.create_url_adapter(self.request)
        except HTTPException as error:
            self.request.routing_exception = error
            return None

    @property
    def session(self) -> SessionMixin:
        """The session, noting that somebody looked at it."""
        session = self.opened_session
        assert session is not None, "The session opens when the request context is pushed."
        session.accessed = True
        return session

    def copy(self) -> RequestContext:
        """A context for another worker: the same request and session, not yet pushed."""
        return type(self)(self.app, self.request.environ, self.request, self.opened_session)

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
            self.opened_session = session_for(self.app, self.request)
        if self.url_adapter is not None:
            self.match_request()

    def pop(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        exc = error_to_tell(exc)
        is_last = len(self._tokens) == 1
        try:
            if is_last:
                self.app.do_teardown_request(exc)
                getattr(self.request, "close", tuple)()  # A class of its own may have none.
        finally:
            token, added = self._tokens.pop()
            try:
                self._leave(active_request, token)
            finally:
                if is_last:
                    # The environ would else keep the request alive, and the request the environ.
                    self.request.environ["werkzeug.request"] = None
                if added is not None:
                    added.pop(exc)

    def __repr__(self) -> str:
        request = self.request
        return f"<{type(self).__name__} {request.url!r} [{request.method}] of {self.app.name}>"


def _new_request(app: Flask, environ: WSGIEnvironment) -> Request:
    request = app.request_class(environ)
    request.json_module = app.json
    return request


def app_context(app: Flask) -> AppContext:
    return AppContext(app)


def request_context(app: Flask, environ: WSGIEnvironment) -> RequestContext:
    return RequestContext(app, environ)


def has_app_context() -> bool:
    return active_app.get(None) is not None


def has_request_context() -> bool:
    return active_request.get(None) is not None


def _current_request_context(wanted_by: str) -> RequestContext:
    context = active_request.get(None)
    if context is None:
        raise RuntimeError(f"{wanted_by!r} needs an active request context, as a view has.")
    return context


def after_this_request(f: F) -> F:
    """Run ``f`` on the response of the current request only."""
    _current_request_context("after_this_request").after_this_request_funcs.append(f)
    return f


def copy_current_request_context(f: F) -> F:
    """Let another worker run ``f`` with a copy of the request context that is current now."""
    copied = _current_request_context("copy_current_request_context").copy()
    function = copied.app.ensure_sync(f)

    def with_copied_context(*args: Any, **kwargs: Any) -> Any:
        with copied:
            return function(*args, **kwargs)

    return cast(F, update_wrapper(with_copied_context, f))
