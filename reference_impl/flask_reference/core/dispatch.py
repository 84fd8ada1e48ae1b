"""Chapter *dispatch*: one request, in order.

URL value preprocessors, before-request functions, view, after-request functions, session,
teardown.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .contexts import CURRENT_EXCEPTION, RequestContext, error_to_tell
from .current import active_app, active_request, the_request_context
from .hooks import inward, outward
from .signals import announce, appcontext_tearing_down, request_started, request_tearing_down

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from ..app import Flask
    from ..typing import ResponseReturnValue
    from .wrappers import Response


def wsgi_app(
    app: Flask, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    """What middleware wraps: the whole of a request, between pushing and popping its contexts."""
    context = app.request_context(environ)
    failures: list[BaseException] = []
    try:
        return _respond(app, context, failures)(environ, start_response)
    finally:
        # A debugger or test client that wants to look into the contexts later asks this way.
        preserve = environ.get("werkzeug.debug.preserve_context")
        if preserve is not None:
            for variable in (active_app, active_request):
                preserve(variable.get())
        told = [error for error in failures if not app.should_ignore_error(error)]
        context.pop(told[0] if told else None)


def _respond(app: Flask, context: RequestContext, failures: list[BaseException]) -> Response:
    try:
        context.push()
        return app.full_dispatch_request()
    except BaseException as error:
        failures.append(error)
        # SystemExit and its like are meant for the server.
        if not isinstance(error, Exception):
            raise
        return app.handle_exception(error)


def full_dispatch_request(app: Flask) -> Response:
    """Everything between pushing and popping the contexts."""
    app._got_first_request = True
    try:
        answer = _first_answer(app)
    except Exception as error:
        answer = app.handle_user_exception(error)
    return app.finalize_request(answer)


def _first_answer(app: Flask) -> ResponseReturnValue:
    """The value of the first before-request function that gives one, or else that of the view."""
    announce(request_started, app)
    early = app.preprocess_request()
    return app.dispatch_request() if early is None else early


def preprocess_request(app: Flask) -> ResponseReturnValue | None:
    """Run what comes before the view; a value that a function returns is the answer."""
    request = the_request_context().request
    for preprocess in inward(app.url_value_preprocessors, request.blueprints):
        preprocess(request.endpoint, request.view_args)
    for function in inward(app.before_request_funcs, request.blueprints):
        answer: ResponseReturnValue | None = app.ensure_sync(function)()
        if answer is not None:
            return answer
    return None


def dispatch_request(app: Flask) -> ResponseReturnValue:
    """Call the view that the URL matched, or raise what matching found wrong."""
    request = the_request_context().request
    if request.routing_exception is not None:
        app.raise_routing_exception(request)
    rule: Any = request.url_rule
    if request.method == "OPTIONS" and getattr(rule, "provide_automatic_options", False):
        return app.make_default_options_response()
    view = app.ensure_sync(app.view_functions[rule.endpoint])
    return view(**(request.view_args or {}))  # type: ignore[no-any-return]


def do_teardown_request(app: Flask, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
    """Called when the request context is popped for good, with the error if there was one."""
    exc = error_to_tell(exc)
    request = the_request_context().request
    for function in outward(app.teardown_request_funcs, request.blueprints):
        app.ensure_sync(function)(exc)
    announce(request_tearing_down, app, exc=exc)


def do_teardown_appcontext(app: Flask, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
    """Called when the app context is popped for good, after the request's teardown."""
    exc = error_to_tell(exc)
    for function in outward({None: app.teardown_appcontext_funcs}, ()):
        app.ensure_sync(function)(exc)
    announce(appcontext_tearing_down, app, exc=exc)
