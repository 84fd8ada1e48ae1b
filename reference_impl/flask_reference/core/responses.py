"""Chapter *responses*: from what a view returned to the response that leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from werkzeug.datastructures import Headers
from werkzeug.exceptions import HTTPException
from werkzeug.utils import redirect as werkzeug_redirect
from werkzeug.wrappers import Response as BaseResponse

from .current import the_request_context
from .hooks import outward
from .signals import announce, request_finished

if TYPE_CHECKING:
    from ..app import Flask
    from ..typing import ResponseReturnValue
    from .wrappers import Response


def make_response(app: Flask, rv: ResponseReturnValue | HTTPException | None) -> Response:
    """Turn a view's return value into a response, or say why it is none."""
    body, status, headers = _split(rv) if isinstance(rv, tuple) else (rv, None, None)

    if isinstance(body, app.response_class):
        response = body
    elif isinstance(body, (str, bytes, bytearray, Iterator)):
        content: Any = body
        return app.response_class(content, status=status, headers=headers)
    elif isinstance(body, (dict, list)):
        response = app.json.response(body)
    else:
        response = _adopt(app, body)

    if isinstance(status, str):
        response.status = status
    elif status is not None:
        response.status_code = status
    if headers:
        response.headers.update(headers)
    return response


def _split(rv: tuple[Any, ...]) -> tuple[Any, Any, Any]:
    """Body, status and headers of a view's tuple; the status may be left out."""
    if len(rv) == 3:
        return rv
    if len(rv) == 2:
        is_headers = isinstance(rv[1], (Headers, dict, tuple, list))
        return (rv[0], None, rv[1]) if is_headers else (*rv, None)
    raise TypeError(
        "The view function did not return a valid response tuple. It must be (body, status,"
        f" headers), (body, status) or (body, headers), and this one has {len(rv)} items."
    )


def _adopt(app: Flask, body: Any) -> Response:
    """Make a foreign response or WSGI callable one of ours."""
    request = the_request_context().request
    if body is None:
        raise TypeError(
            f"The view function for {request.endpoint!r} did not return a response, but None."
        )
    problem = ""
    if isinstance(body, BaseResponse) or callable(body):
        try:
            return cast("Response", app.response_class.force_type(body, request.environ))
        except TypeError as error:
            problem = f" ({error})"
    raise TypeError(
        "The view function did not return a valid response. It may return a string, dict, list,"
        " iterator, response object or WSGI callable, or a tuple of one of these with status or"
        f" headers, but it returned a {type(body).__name__}{problem}."
    )


def redirect(app: Flask, location: str, code: int = 302) -> BaseResponse:
    return werkzeug_redirect(location, code, app.response_class)


def finalize_request(
    app: Flask, rv: ResponseReturnValue | HTTPException, from_error_handler: bool = False
) -> Response:
    """The last steps of every request. After an error, a second one is only logged."""
    response = app.make_response(rv)
    with _errors_only_logged(app) if from_error_handler else nullcontext():
        response = app.process_response(response)
        announce(request_finished, app, response=response)
    return response


@contextmanager
def _errors_only_logged(app: Flask) -> Iterator[None]:
    try:
        yield
    except Exception:
        app.logger.exception("An error page could not be finished because of another error")


def process_response(app: Flask, response: Response) -> Response:
    """Pass the response through the after-request functions, then save the session into it."""
    context = the_request_context()
    registered = outward(app.after_request_funcs, context.request.blueprints)
    for function in chain(context.after_this_request_funcs, registered):
        response = app.ensure_sync(function)(response)

    session, interface = context.opened_session, app.session_interface
    assert session is not None
    if not interface.is_null_session(session):
        interface.save_session(app, session, response)
    return response
