"""Chapter *routing*: from a URL to an endpoint, and from an endpoint to a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import quote

from werkzeug.routing import BuildError, MapAdapter, RequestRedirect
from werkzeug.wsgi import get_host

from .current import active_app, active_request, the_request_context
from .debug_errors import FormDataRoutingRedirect
from .hooks import blueprint_names, inward

if TYPE_CHECKING:
    from ..app import Flask
    from .wrappers import Request, Response

# What may stand unquoted behind "#".
ANCHOR_SAFE = "%!#$&'()*+,/:;=?@"


def create_url_adapter(app: Flask, request: Request | None) -> MapAdapter | None:
    """The map as seen from a request; outside of one, from SERVER_NAME if that is set."""
    config = app.config
    name = config["SERVER_NAME"]
    if request is not None:
        _check_host(request, config["TRUSTED_HOSTS"])
        place: dict[str, Any] = {"server_name": None if app.url_map.host_matching else name}
        if not app.url_map.host_matching and not app.subdomain_matching:
            place["subdomain"] = app.url_map.default_subdomain or ""
        return app.url_map.bind_to_environ(request.environ, **place)
    if name is None:
        return None
    scheme = config["PREFERRED_URL_SCHEME"]
    return app.url_map.bind(name, config["APPLICATION_ROOT"], url_scheme=scheme)


def _check_host(request: Request, trusted: list[str] | None) -> None:
    """Raise SecurityError for a host that is not trusted."""
    if trusted is not None:
        request.trusted_hosts = trusted
    request.host = get_host(request.environ, request.trusted_hosts)


def raise_routing_exception(app: Flask, request: Request) -> NoReturn:
    """Raise what matching left on the request, at the moment the view would be called."""
    error = request.routing_exception
    assert error is not None
    loses_body = isinstance(error, RequestRedirect) and error.code not in {307, 308}
    if app.debug and loses_body and request.method not in {"GET", "HEAD", "OPTIONS"}:
        raise FormDataRoutingRedirect(request)
    raise error


def make_default_options_response(app: Flask) -> Response:
    adapter = the_request_context().url_adapter
    assert adapter is not None
    response = app.response_class()
    response.allow.update(adapter.allowed_methods())
    return response


def url_for(
    app: Flask, /, endpoint: str, *, _anchor: str | None = None, _method: str | None = None,
    _scheme: str | None = None, _external: bool | None = None, **values: Any,
) -> str:  # fmt: skip
    """The URL of an endpoint; ``.name`` is an endpoint of the request's own blueprint."""
    context = active_request.get(None)
    if _external is None:
        # Outside of a request, there is no page that a relative URL could be on.
        _external = context is None or _scheme is not None
    if _scheme is not None and not _external:
        raise ValueError("A URL with '_scheme' is absolute, so '_external' must be True.")

    adapter = _adapter_outside_requests(app) if context is None else context.url_adapter
    assert adapter is not None
    if context is not None and endpoint.startswith("."):
        endpoint = f"{context.request.blueprint or ''}{endpoint}".lstrip(".")
    app.inject_url_defaults(endpoint, values)
    try:
        url = adapter.build(endpoint, values, _method, _external, url_scheme=_scheme)
    except BuildError as error:
        values.update(_anchor=_anchor, _method=_method, _scheme=_scheme, _external=_external)
        return app.handle_url_build_error(error, endpoint, values)
    return url if _anchor is None else f"{url}#{quote(_anchor, safe=ANCHOR_SAFE)}"


def _adapter_outside_requests(app: Flask) -> MapAdapter:
    context = active_app.get(None)
    adapter = app.create_url_adapter(None) if context is None else context.url_adapter
    if adapter is None:
        raise RuntimeError(
            "Outside of a request, URLs can only be built with 'SERVER_NAME' configured."
        )
    return adapter


def inject_url_defaults(app: Flask, endpoint: str, values: dict[str, Any]) -> None:
    """Let the ``url_defaults`` functions complete ``values``, the application's first."""
    blueprint = endpoint.rpartition(".")[0]
    for function in inward(app.url_default_functions, blueprint_names(blueprint)):
        function(endpoint, values)


def handle_url_build_error(
    app: Flask, error: BuildError, endpoint: str, values: dict[str, Any]
) -> str:
    """Ask the handlers in turn for a URL; one that raises BuildError passes the question on."""
    for handler in app.url_build_error_handlers:
        url, error = _asked(handler, error, endpoint, values)
        if url is not None:
            return url
    raise error


def _asked(
    handler: Any, error: BuildError, endpoint: str, values: dict[str, Any]
) -> tuple[str | None, BuildError]:
    """A handler's URL, or the error that the next one is told of."""
    try:
        return handler(error, endpoint, values), error
    except BuildError as another:
        return None, another
