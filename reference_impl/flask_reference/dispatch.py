"""Chapter *dispatch*: one request, in order.

URL value preprocessors, before-request functions, view, after-request functions, session,
teardown. The application's functions surround those of blueprints, and a parent blueprint's
surround its children's: going in, the outermost runs first; coming out, last.
"""

from __future__ import annotations

import sys
from itertools import chain
from typing import Any

from . import typing as ft
from .contexts import CURRENT_EXCEPTION
from .errors import Errors
from .globals import the_request_context
from .routing import Routing
from .signals import announce, appcontext_tearing_down, request_started, request_tearing_down
from .wrappers import Response


class Dispatch(Errors, Routing):
    def full_dispatch_request(self) -> Response:
        """Everything between pushing and popping the contexts."""
        self._got_first_request = True
        try:
            announce(request_started, self)
            rv = self.preprocess_request()
            if rv is None:
                rv = self.dispatch_request()
        except Exception as error:
            rv = self.handle_user_exception(error)
        return self.finalize_request(rv)

    def preprocess_request(self) -> ft.ResponseReturnValue | None:
        """Run what comes before the view; a value that a function returns is the answer."""
        request = the_request_context().request
        outermost_first = (None, *reversed(request.blueprints))

        if self.url_value_preprocessors:
            for scope in outermost_first:
                for preprocess in self.url_value_preprocessors.get(scope, ()):
                    preprocess(request.endpoint, request.view_args)
        if self.before_request_funcs:
            for scope in outermost_first:
                for function in self.before_request_funcs.get(scope, ()):
                    rv: ft.ResponseReturnValue | None = self.ensure_sync(function)()
                    if rv is not None:
                        return rv
        return None

    def dispatch_request(self) -> ft.ResponseReturnValue:
        """Call the view that the URL matched, or raise what matching found wrong."""
        request = the_request_context().request
        if request.routing_exception is not None:
            self.raise_routing_exception(request)
        rule: Any = request.url_rule
        if request.method == "OPTIONS" and getattr(rule, "provide_automatic_options", False):
            return self.make_default_options_response()
        view = self.view_functions[rule.endpoint]
        return self.ensure_sync(view)(**(request.view_args or {}))  # type: ignore[no-any-return]

    def do_teardown_request(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        """Called when the request context is popped for good, with the error if there was one."""
        if exc is CURRENT_EXCEPTION:
            exc = sys.exc_info()[1]
        if self.teardown_request_funcs:
            for scope in chain(the_request_context().request.blueprints, (None,)):
                for function in reversed(self.teardown_request_funcs.get(scope, ())):
                    self.ensure_sync(function)(exc)
        announce(request_tearing_down, self, exc=exc)

    def do_teardown_appcontext(self, exc: BaseException | None = CURRENT_EXCEPTION) -> None:
        """Called when the app context is popped for good, after the request's teardown."""
        if exc is CURRENT_EXCEPTION:
            exc = sys.exc_info()[1]
        for function in reversed(self.teardown_appcontext_funcs):
            self.ensure_sync(function)(exc)
        announce(appcontext_tearing_down, self, exc=exc)
