"""Chapter *dispatch*: what becomes of an exception.

An HTTP exception is an answer, unless it is trapped; any other exception is the program's fault
and ends as a 500, unless a handler knows better.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from werkzeug import exceptions
from werkzeug.exceptions import BadRequest, BadRequestKeyError, HTTPException, InternalServerError
from werkzeug.routing import RoutingException

from .current import the_request_context
from .signals import announce, got_request_exception

if TYPE_CHECKING:
    from ..app import Flask
    from ..typing import ErrorHandlerCallable, ResponseReturnValue
    from .wrappers import Response


def error_class_and_code(
    class_or_code: type[Exception] | int,
) -> tuple[type[Exception], int | None]:
    """The two keys of a handler: an exception class, and its HTTP status if it has one."""
    if isinstance(class_or_code, int):
        if class_or_code not in exceptions.default_exceptions:
            raise ValueError(
                f"'{class_or_code}' is no known HTTP error code; register an exception class."
            )
        return exceptions.default_exceptions[class_or_code], class_or_code

    wanted = "Handlers can only be registered for exception classes or HTTP error codes."
    if isinstance(class_or_code, Exception):
        raise TypeError(f"{class_or_code!r} is an instance, not a class. {wanted}")
    if not issubclass(class_or_code, Exception):
        raise ValueError(f"{class_or_code.__name__!r} is not a subclass of Exception. {wanted}")
    return class_or_code, getattr(class_or_code, "code", None) if issubclass(
        class_or_code, HTTPException
    ) else None


def _find_error_handler(
    app: Flask, error: Exception, blueprints: list[str]
) -> ErrorHandlerCallable | None:
    """Handlers for the code come first; then the blueprint before the application; then the
    class nearest to the error's own."""
    error_class, code = error_class_and_code(type(error))
    for wanted in (None,) if code is None else (code, None):
        for owner in (*blueprints, None):
            handlers = app.error_handler_spec.get(owner, {}).get(wanted, {})
            for cls in error_class.__mro__ if handlers else ():
                if cls in handlers:
                    return handlers[cls]
    return None


def _answer(app: Flask, error: Any, otherwise: Callable[[Any], Any]) -> Any:
    """What the error's handler returns; what becomes of the error *otherwise*."""
    handler = app._find_error_handler(error, the_request_context().request.blueprints)
    return otherwise(error) if handler is None else app.ensure_sync(handler)(error)


def _stands_for_itself(error: HTTPException) -> HTTPException:
    return error


def _is_raised_again(error: Exception) -> NoReturn:
    raise error


def handle_user_exception(app: Flask, e: Exception) -> HTTPException | ResponseReturnValue:
    """Called for whatever a hook or view raised; raises it again if nobody handles it."""
    key_is_shown = app.debug or app.config["TRAP_BAD_REQUEST_ERRORS"]
    if key_is_shown and isinstance(e, BadRequestKeyError):
        e.show_exception = True
    if not isinstance(e, HTTPException) or app.trap_http_exception(e):
        return app._answer(e, _is_raised_again)  # type: ignore[no-any-return]
    return app.handle_http_exception(e)


def handle_http_exception(app: Flask, e: HTTPException) -> HTTPException | ResponseReturnValue:
    # Without a code it carries a response; a routing exception is an internal redirect.
    is_final = e.code is None or isinstance(e, RoutingException)
    return e if is_final else app._answer(e, _stands_for_itself)


def trap_http_exception(app: Flask, e: Exception) -> bool:
    """Whether an HTTP exception counts as the program's fault, to be seen in a debugger."""
    bad_requests = app.config["TRAP_BAD_REQUEST_ERRORS"]
    trapped: type[Exception] | tuple[()] = ()
    if app.config["TRAP_HTTP_EXCEPTIONS"]:
        trapped = Exception
    elif bad_requests:
        trapped = BadRequest
    elif bad_requests is None and app.debug:
        trapped = BadRequestKeyError
    return isinstance(e, trapped)


def should_ignore_error(app: Flask, error: BaseException | None) -> bool:
    """Whether teardown functions should not hear of this error."""
    return False


def handle_exception(app: Flask, e: Exception) -> Response:
    """Answer an exception that nobody handled: log it and send a 500, or let it propagate."""
    announce(got_request_exception, app, exception=e)
    propagate = app.config["PROPAGATE_EXCEPTIONS"]
    if propagate or (propagate is None and (app.testing or app.debug)):
        raise e
    app.log_exception((type(e), e, e.__traceback__))
    page = app._answer(InternalServerError(original_exception=e), _stands_for_itself)
    return app.finalize_request(page, from_error_handler=True)


def log_exception(app: Flask, exc_info: Any) -> None:
    request = the_request_context().request
    app.logger.error(f"Exception on {request.path} [{request.method}]", exc_info=exc_info)
