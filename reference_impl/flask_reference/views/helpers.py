"""Chapters *responses* and *routing*: functions that act on the application that is current."""

from typing import Any, NoReturn

from werkzeug.exceptions import abort as werkzeug_abort
from werkzeug.utils import redirect as werkzeug_redirect
from werkzeug.wrappers import Response as BaseResponse

from ..core.current import active_app, the_app
from ..core.wrappers import Response

# An application that has its own url_for is told of each of these.
NOT_GIVEN: Any = dict.fromkeys(("_anchor", "_method", "_scheme", "_external"))


def make_response(*args: Any) -> Response:
    """The response that a view would give by returning ``args``."""
    app = the_app()
    if not args:
        return app.response_class()
    return app.make_response(args[0] if len(args) == 1 else args)


def url_for(endpoint: str, **values: Any) -> str:
    """``_anchor``, ``_method``, ``_scheme`` and ``_external`` say what kind of URL; see the app."""
    return the_app().url_for(endpoint, **{**NOT_GIVEN, **values})


def redirect(
    location: str, code: int = 302, Response: type[BaseResponse] | None = None
) -> BaseResponse:
    context = active_app.get(None)
    if context is None:
        return werkzeug_redirect(location, code, Response)
    return context.app.redirect(location, code)


def abort(code: int | BaseResponse, *args: Any, **kwargs: Any) -> NoReturn:
    context = active_app.get(None)
    raising = werkzeug_abort if context is None else context.app.aborter
    raising(code, *args, **kwargs)
    raise AssertionError("An aborter always raises.")
