"""Chapter *routing*: from a URL to an endpoint, and from an endpoint to a URL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn
from urllib.parse import quote

from werkzeug.routing import BuildError, MapAdapter, RequestRedirect
from werkzeug.wsgi import get_host

from . import typing as ft
from .application import Application
from .debughelpers import FormDataRoutingRedirect
from .globals import active_app, active_request, the_request_context
from .registry import endpoint_of, setup_method
from .wrappers import Request, Response, blueprint_names


class Routing(Application):
    @setup_method
    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: ft.RouteCallable | None = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None:
        """Bind a rule to an endpoint, and the endpoint to a view if one is given."""
        if endpoint is None:
            endpoint = endpoint_of(view_func)
        methods = options.pop("methods", None)
        if methods is None:
            methods = getattr(view_func, "methods", None) or ("GET",)
        methods = _upper_case(methods)

        if provide_automatic_options is None:
            provide_automatic_options = getattr(view_func, "provide_automatic_options", None)
        if provide_automatic_options is None:
            provide_automatic_options = (
                "OPTIONS" not in methods and self.config["PROVIDE_AUTOMATIC_OPTIONS"]
            )
            if provide_automatic_options:
                methods.add("OPTIONS")
        methods.update(getattr(view_func, "required_methods", ()))

        url_rule: Any = self.url_rule_class(rule, endpoint=endpoint, methods=methods, **options)
        url_rule.provide_automatic_options = provide_automatic_options
        self.url_map.add(url_rule)

        if view_func is not None:
            if self.view_functions.get(endpoint, view_func) != view_func:
                raise AssertionError(
                    f"The endpoint {endpoint!r} has a view function already, and the new one would"
                    " overwrite it. Give one of the two another endpoint."
                )
            self.view_functions[endpoint] = view_func

    def create_url_adapter(self, request: Request | None) -> MapAdapter | None:
        """The map as seen from a request; outside of one, from SERVER_NAME if that is set."""
        config = self.config
        if request is None:
            if config["SERVER_NAME"] is None:
                return None
            return self.url_map.bind(
                config["SERVER_NAME"],
                script_name=config["APPLICATION_ROOT"],
                url_scheme=config["PREFERRED_URL_SCHEME"],
            )

        if config["TRUSTED_HOSTS"] is not None:
            request.trusted_hosts = config["TRUSTED_HOSTS"]
        # Raises SecurityError for a host that is not trusted.
        request.host = get_host(request.environ, request.trusted_hosts)

        server_name, subdomain = config["SERVER_NAME"], None
        if self.url_map.host_matching:
            server_name = None
        elif not self.subdomain_matching:
            subdomain = self.url_map.default_subdomain or ""
        return self.url_map.bind_to_environ(
            request.environ, server_name=server_name, subdomain=subdomain
        )

    def raise_routing_exception(self, request: Request) -> NoReturn:
        """Raise what matching left on the request, at the moment the view would be called."""
        error = request.routing_exception
        assert error is not None
        loses_body = isinstance(error, RequestRedirect) and error.code not in {307, 308}
        if self.debug and loses_body and request.method not in {"GET", "HEAD", "OPTIONS"}:
            raise FormDataRoutingRedirect(request)
        raise error

    def make_default_options_response(self) -> Response:
        adapter = the_request_context().url_adapter
        assert adapter is not None
        response = self.response_class()
        response.allow.update(adapter.allowed_methods())
        return response

    def url_for(
        self,
        /,
        endpoint: str,
        *,
        _anchor: str | None = None,
        _method: str | None = None,
        _scheme: str | None = None,
        _external: bool | None = None,
        **values: Any,
    ) -> str:
        """The URL of an endpoint; ``.name`` is an endpoint of the request's own blueprint."""
        request_context = active_request.get(None)
        if request_context is not None:
            adapter = request_context.url_adapter
            if endpoint.startswith("."):
                endpoint = f"{request_context.request.blueprint or ''}{endpoint}".lstrip(".")
            if _external is None:
                _external = _scheme is not None
        else:
            adapter = self._adapter_outside_requests()
            if _external is None:
                _external = True
        if _scheme is not None and not _external:
            raise ValueError("A URL with '_scheme' is absolute, so '_external' must be True.")

        assert adapter is not None
        self.inject_url_defaults(endpoint, values)
        try:
            url = adapter.build(
                endpoint, values, method=_method, url_scheme=_scheme, force_external=_external
            )
        except BuildError as error:
            values.update(_anchor=_anchor, _method=_method, _scheme=_scheme, _external=_external)
            return self.handle_url_build_error(error, endpoint, values)
        if _anchor is None:
            return url
        return f"{url}#{quote(_anchor, safe=ANCHOR_SAFE)}"

    def _adapter_outside_requests(self) -> MapAdapter:
        app_context = active_app.get(None)
        if app_context is not None:
            adapter = app_context.url_adapter
        else:
            adapter = self.create_url_adapter(None)
        if adapter is None:
            raise RuntimeError(
                "Outside of a request, URLs can only be built with 'SERVER_NAME' configured; set"
                " 'APPLICATION_ROOT' and 'PREFERRED_URL_SCHEME' too if they differ."
            )
        return adapter

    def inject_url_defaults(self, endpoint: str, values: dict[str, Any]) -> None:
        """Let the ``url_defaults`` functions complete ``values``, the application's first."""
        blueprint = endpoint.rpartition(".")[0]
        scopes: Iterable[str | None] = (None,)
        if blueprint:
            scopes = (None, *reversed(blueprint_names(blueprint)))
        for scope in scopes:
            for function in self.url_default_functions.get(scope, ()):
                function(endpoint, values)

    def handle_url_build_error(
        self, error: BuildError, endpoint: str, values: dict[str, Any]
    ) -> str:
        """Ask the handlers in turn for a URL; one that raises BuildError passes the question on."""
        for handler in self.url_build_error_handlers:
            try:
                url = handler(error, endpoint, values)
            except BuildError as next_error:  # noqa: PERF203 (each handler may pass)
                error = next_error
            else:
                if url is not None:
                    return url
        raise error


# What may stand unquoted behind "#".
ANCHOR_SAFE = "%!#$&'()*+,/:;=?@"


def _upper_case(methods: Iterable[str]) -> set[str]:
    if isinstance(methods, str):
        raise TypeError('Pass the methods as a list of strings, such as methods=["POST"].')
    return {method.upper() for method in methods}
