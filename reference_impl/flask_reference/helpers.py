"""The import name ``flask.helpers``: functions that act on the application that is current."""

from __future__ import annotations

from typing import Any, NoReturn

from werkzeug.exceptions import abort as werkzeug_abort
from werkzeug.utils import redirect as werkzeug_redirect
from werkzeug.wrappers import Response as BaseResponse

from .environment import get_debug_flag as get_debug_flag
from .environment import get_load_dotenv as get_load_dotenv
from .files import send_file as send_file
from .files import send_from_directory as send_from_directory
from .globals import active_app, the_app
from .messages import flash as flash
from .messages import get_flashed_messages as get_flashed_messages
from .paths import get_root_path as get_root_path
from .streaming import stream_with_context as stream_with_context
from .templating import get_template_attribute as get_template_attribute
from .wrappers import Response


def make_response(*args: Any) -> Response:
    """The response that a view would give by returning ``args``."""
    app = the_app()
    if not args:
        return app.response_class()
    return app.make_response(args[0] if len(args) == 1 else args)


def url_for(
    endpoint: str,
    *,
    _anchor: str | None = None,
    _method: str | None = None,
    _scheme: str | None = None,
    _external: bool | None = None,
    **values: Any,
) -> str:
    return the_app().url_for(
        endpoint,
        _anchor=_anchor,
        _method=_method,
        _scheme=_scheme,
        _external=_external,
        **values,
    )


def redirect(
    location: str, code: int = 302, Response: type[BaseResponse] | None = None
) -> BaseResponse:
    context = active_app.get(None)
    if context is not None:
        return context.app.redirect(location, code=code)
    return werkzeug_redirect(location, code=code, Response=Response)


def abort(code: int | BaseResponse, *args: Any, **kwargs: Any) -> NoReturn:
    context = active_app.get(None)
    if context is not None:
        context.app.aborter(code, *args, **kwargs)
    werkzeug_abort(code, *args, **kwargs)
