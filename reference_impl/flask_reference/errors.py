"""Chapter *dispatch*: what becomes of an exception.

An HTTP exception is an answer, unless it is trapped; any other exception is the program's fault
and ends as a 500, unless a handler knows better.
"""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any

from werkzeug.exceptions import (
    BadRequest,
    BadRequestKeyError,
    HTTPException,
    InternalServerError,
)
from werkzeug.routing import RoutingException

from . import typing as ft
from .globals import the_request_context
from .registry import error_class_and_code
from .responses import Responses
from .signals import announce, got_request_exception
from .wrappers import Response

ExcInfo = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]


class Errors(Responses):
    def _find_error_handler(
        self, error: Exception, blueprints: list[str]
    ) -> ft.ErrorHandlerCallable | None:
        """Handlers for the code come first; then the blueprint before the application; then the
        class nearest to the error's own."""
        error_class, code = error_class_and_code(type(error))
        for wanted in (None,) if code is None else (code, None):
            for scope in (*blueprints, None):
                handlers = self.error_handler_spec.get(scope, {}).get(wanted)
                if handlers:
                    for cls in error_class.__mro__:
                        if cls in handlers:
                            return handlers[cls]
        return None

    def trap_http_exception(self, e: Exception) -> bool:
        """Whether an HTTP exception counts as the program's fault, to be seen in a debugger."""
        if self.config["TRAP_HTTP_EXCEPTIONS"]:
            return True
        trap_bad_request = self.config["TRAP_BAD_REQUEST_ERRORS"]
        if trap_bad_request is None:
            return self.debug and isinstance(e, BadRequestKeyError)
        return bool(trap_bad_request) and isinstance(e, BadRequest)

    def should_ignore_error(self, error: BaseException | None) -> bool:
        """Whether teardown functions should not hear of this error."""
        return False

    def handle_http_exception(self, e: HTTPException) -> HTTPException | ft.ResponseReturnValue:
        # Without a code it carries a response; a routing exception is an internal redirect.
        if e.code is None or isinstance(e, RoutingException):
            return e
        handler = self._find_error_handler(e, the_request_context().request.blueprints)
        if handler is None:
            return e
        return self._answer(handler, e)

    def handle_user_exception(self, e: Exception) -> HTTPException | ft.ResponseReturnValue:
        """Called for whatever a hook or view raised; raises it again if nobody handles it."""
        if isinstance(e, BadRequestKeyError) and (
            self.debug or self.config["TRAP_BAD_REQUEST_ERRORS"]
        ):
            e.show_exception = True
        if isinstance(e, HTTPException) and not self.trap_http_exception(e):
            return self.handle_http_exception(e)
        handler = self._find_error_handler(e, the_request_context().request.blueprints)
        if handler is None:
            raise
        return self._answer(handler, e)

    def handle_exception(self, e: Exception) -> Response:
        """Answer an exception that nobody handled: log it and send a 500, or let it propagate."""
        exc_info = sys.exc_info()
        announce(got_request_exception, self, exception=e)

        propagate = self.config["PROPAGATE_EXCEPTIONS"]
        if propagate is None:
            propagate = self.testing or self.debug
        if propagate:
            if exc_info[1] is e:
                raise
            raise e

        self.log_exception(exc_info)
        answer: Any = InternalServerError(original_exception=e)
        handler = self._find_error_handler(answer, the_request_context().request.blueprints)
        if handler is not None:
            answer = self._answer(handler, answer)
        return self.finalize_request(answer, from_error_handler=True)

    def _answer(self, handler: ft.ErrorHandlerCallable, error: Exception) -> ft.ResponseReturnValue:
        answer: ft.ResponseReturnValue = self.ensure_sync(handler)(error)
        return answer

    def log_exception(self, exc_info: ExcInfo) -> None:
        request = the_request_context().request
        self.logger.error(f"Exception on {request.path} [{request.method}]", exc_info=exc_info)
