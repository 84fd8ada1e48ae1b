"""Chapter *responses*: from what a view returned to the response that leaves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, cast

from werkzeug.datastructures import Headers
from werkzeug.exceptions import HTTPException
from werkzeug.utils import redirect as werkzeug_redirect
from werkzeug.wrappers import Response as BaseResponse

from . import typing as ft
from .application import Application
from .globals import the_request_context
from .signals import announce, request_finished
from .wrappers import Response


class Responses(Application):
    def make_response(self, rv: ft.ResponseReturnValue | HTTPException | None) -> Response:
        """Turn a view's return value into a response, or say why it is none."""
        body, status, headers = _split(rv) if isinstance(rv, tuple) else (rv, None, None)

        if isinstance(body, self.response_class):
            response = body
        elif isinstance(body, (str, bytes, bytearray, Iterator)):
            content: Any = body
            return self.response_class(content, status=status, headers=headers)
        elif isinstance(body, (dict, list)):
            response = self.json.response(body)
        else:
            response = self._adopt(body)

        if isinstance(status, str):
            response.status = status
        elif status is not None:
            response.status_code = status
        if headers:
            response.headers.update(headers)
        return response

    def _adopt(self, body: Any) -> Response:
        """Make a foreign response or WSGI callable one of ours."""
        if body is None:
            endpoint = the_request_context().request.endpoint
            raise TypeError(
                f"The view function for {endpoint!r} did not return a valid response: it returned"
                " None, or ended without a return statement."
            )
        problem = ""
        if isinstance(body, BaseResponse) or callable(body):
            try:
                environ = the_request_context().request.environ
                return cast(Response, self.response_class.force_type(body, environ))
            except TypeError as error:
                problem = f" ({error})"
        raise TypeError(
            "The view function did not return a valid response. It may return a string, dict,"
            " list, iterator, response object or WSGI callable, or a tuple of one of these with"
            f" status or headers, but it returned a {type(body).__name__}{problem}."
        )

    def redirect(self, location: str, code: int = 302) -> BaseResponse:
        return werkzeug_redirect(location, code=code, Response=self.response_class)

    def process_response(self, response: Response) -> Response:
        """Pass the response through the after-request functions, then save the session into it."""
        context = the_request_context()
        for function in context.after_this_request_funcs:
            response = self.ensure_sync(function)(response)
        if self.after_request_funcs:
            for scope in chain(context.request.blueprints, (None,)):
                for function in reversed(self.after_request_funcs.get(scope, ())):
                    response = self.ensure_sync(function)(response)

        session = context.opened_session
        assert session is not None
        if not self.session_interface.is_null_session(session):
            self.session_interface.save_session(self, session, response)
        return response

    def finalize_request(
        self, rv: ft.ResponseReturnValue | HTTPException, from_error_handler: bool = False
    ) -> Response:
        """The last steps of every request. After an error, a second one is only logged."""
        response = self.make_response(rv)
        try:
            response = self.process_response(response)
            announce(request_finished, self, response=response)
        except Exception:
            if not from_error_handler:
                raise
            self.logger.exception("An error page could not be finished because of another error")
        return response


def _split(rv: tuple[Any, ...]) -> tuple[Any, Any, Any]:
    """Body, status and headers of a view's tuple; the status may be left out."""
    if len(rv) == 3:
        return rv
    if len(rv) == 2:
        if isinstance(rv[1], (Headers, dict, tuple, list)):
            return rv[0], None, rv[1]
        return rv[0], rv[1], None
    raise TypeError(
        "The view function did not return a valid response tuple. It must be (body, status,"
        f" headers), (body, status) or (body, headers), and this one has {len(rv)} items."
    )
