"""Chapter *routing*: binding rules to endpoints, and endpoints to views."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..typing import RouteCallable
from .registry import endpoint_of

if TYPE_CHECKING:
    from ..app import Flask


def add_url_rule(
    app: Flask, rule: str, endpoint: str | None = None, view_func: RouteCallable | None = None,
    provide_automatic_options: bool | None = None, **options: Any,
) -> None:  # fmt: skip
    """Bind a rule to an endpoint, and the endpoint to a view if one is given."""
    endpoint = endpoint_of(view_func) if endpoint is None else endpoint
    given = options.pop("methods", None)
    if given is None:
        given = getattr(view_func, "methods", None) or ("GET",)
    methods = _upper_case(given)
    automatic = provide_automatic_options
    if automatic is None:
        automatic = getattr(view_func, "provide_automatic_options", None)
    if automatic is None:
        automatic = app.config["PROVIDE_AUTOMATIC_OPTIONS"] and "OPTIONS" not in methods
        if automatic:
            methods.add("OPTIONS")
    methods.update(getattr(view_func, "required_methods", ()))

    url_rule: Any = app.url_rule_class(rule, endpoint=endpoint, methods=methods, **options)
    url_rule.provide_automatic_options = automatic
    app.url_map.add(url_rule)
    if view_func is not None and app.view_functions.setdefault(endpoint, view_func) != view_func:
        raise AssertionError(
            f"The endpoint {endpoint!r} has a view function already; give one another endpoint."
        )


def _upper_case(methods: Iterable[str]) -> set[str]:
    if isinstance(methods, str):
        raise TypeError('Pass the methods as a list of strings, such as methods=["POST"].')
    return {method.upper() for method in methods}
