"""Chapter *contexts*: the names that mean something else in every request.

The two context variables hold the contexts that are active for the current worker; the proxies
are what an application imports.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, cast

from .local import LocalProxy

if TYPE_CHECKING:
    from ..app import Flask
    from .contexts import AppContext, AppGlobals, RequestContext
    from .sessions import SessionMixin
    from .wrappers import Request

NO_APP = """Working outside of application context.

No application is current here; run this in a request, or inside "with app.app_context():"."""

NO_REQUEST = """Working outside of request context.

No request is being handled here; in a test, use "with app.test_request_context():"."""

active_app: ContextVar[AppContext] = ContextVar("flask_reference.active_app")
active_request: ContextVar[RequestContext] = ContextVar("flask_reference.active_request")

app_ctx = cast("AppContext", LocalProxy(active_app, unbound_message=NO_APP))
current_app = cast("Flask", LocalProxy(active_app, "app", unbound_message=NO_APP))
g = cast("AppGlobals", LocalProxy(active_app, "g", unbound_message=NO_APP))

request_ctx = cast("RequestContext", LocalProxy(active_request, unbound_message=NO_REQUEST))
request = cast("Request", LocalProxy(active_request, "request", unbound_message=NO_REQUEST))
session = cast("SessionMixin", LocalProxy(active_request, "session", unbound_message=NO_REQUEST))


def the_app() -> Flask:
    """The current application itself, or the error that says there is none."""
    try:
        return active_app.get().app
    except LookupError:
        raise RuntimeError(NO_APP) from None


def the_request_context() -> RequestContext:
    """The current request context itself, or the error that says there is none."""
    try:
        return active_request.get()
    except LookupError:
        raise RuntimeError(NO_REQUEST) from None
