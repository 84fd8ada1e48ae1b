"""Chapters *requests* and *responses*: Werkzeug's classes, as an application sees them.

The request adds what routing found, and takes its limits from the configuration.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import BadRequest, HTTPException
from werkzeug.wrappers import Request as RequestBase
from werkzeug.wrappers import Response as ResponseBase

from . import json
from .current import active_app
from .debug_errors import explain_missing_files
from .hooks import blueprint_names

if TYPE_CHECKING:
    from werkzeug.routing import Rule


def _limit(option: str, attribute: str) -> Any:
    """A limit that the view may set for this request and the configuration for all of them."""
    own = f"_own_{attribute}"

    def get(request: Request) -> Any:
        value, context = request.__dict__.get(own), active_app.get(None)
        if value is not None:
            return value
        return getattr(RequestBase, attribute) if context is None else context.app.config[option]

    def set_(request: Request, value: int | None) -> None:
        request.__dict__[own] = value

    return property(get, set_)


def _in_debug_mode() -> bool:
    context = active_app.get(None)
    return context is not None and context.app.debug


@contextmanager
def _details_in_debug_mode_only() -> Iterator[None]:
    try:
        yield
    except BadRequest as detailed:
        if not _in_debug_mode():
            raise BadRequest() from detailed
        raise


class Request(RequestBase):
    json_module: Any = json

    url_rule: Rule | None = None
    view_args: dict[str, Any] | None = None
    routing_exception: HTTPException | None = None

    max_content_length: Any = _limit("MAX_CONTENT_LENGTH", "max_content_length")
    max_form_memory_size: Any = _limit("MAX_FORM_MEMORY_SIZE", "max_form_memory_size")
    max_form_parts: Any = _limit("MAX_FORM_PARTS", "max_form_parts")

    @property
    def endpoint(self) -> str | None:
        return None if self.url_rule is None else self.url_rule.endpoint

    @property
    def blueprint(self) -> str | None:
        return (self.endpoint or "").rpartition(".")[0] or None

    @property
    def blueprints(self) -> list[str]:
        name = self.blueprint
        return [] if name is None else blueprint_names(name)

    def _load_form_data(self) -> None:
        super()._load_form_data()
        sent_as_text = not self.files and self.mimetype != "multipart/form-data"
        if sent_as_text and _in_debug_mode():
            explain_missing_files(self)

    def on_json_loading_failed(self, e: ValueError | None) -> Any:
        """Answer 400. The details are for developers, not for whoever sent the request."""
        with _details_in_debug_mode_only():
            return super().on_json_loading_failed(e)


class Response(ResponseBase):
    default_mimetype: str | None = "text/html"
    json_module = json
    autocorrect_location_header = False

    @property
    def max_cookie_size(self) -> int:  # type: ignore[override]
        context = active_app.get(None)
        config = {} if context is None else context.app.config
        return int(config.get("MAX_COOKIE_SIZE", ResponseBase.max_cookie_size))
