"""Chapter *blueprints*: how names, prefixes and hooks add up when blueprints are nested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import Flask
    from .blueprints import Blueprint, BlueprintSetupState


def first_given(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)


def join_paths(prefix: str, path: str) -> str:
    return f"{prefix.rstrip('/')}/{path.lstrip('/')}"


def nested_options(
    parent: BlueprintSetupState, parent_name: str, child: Blueprint, options: dict[str, Any]
) -> dict[str, Any]:
    """The options a child is registered with: its own, below those of its parent."""
    options = {**options, "name_prefix": parent_name}

    subdomain = first_given(options.get("subdomain"), child.subdomain)
    if subdomain is not None and parent.subdomain is not None:
        subdomain = f"{subdomain}.{parent.subdomain}"
    subdomain = first_given(subdomain, parent.subdomain)
    if subdomain is not None:
        options["subdomain"] = subdomain

    prefix = first_given(options.get("url_prefix"), child.url_prefix)
    if prefix is not None and parent.url_prefix is not None:
        prefix = join_paths(parent.url_prefix, prefix)
    prefix = first_given(prefix, parent.url_prefix)
    if prefix is not None:
        options["url_prefix"] = prefix
    return options


def merge_into(app: Flask, blueprint: Blueprint, name: str) -> None:
    """Copy what was registered on the blueprint to the application, under the blueprint's name."""

    def scoped(key: str | None) -> str:
        return name if key is None else f"{name}.{key}"

    for key, by_code in blueprint.error_handler_spec.items():
        for code, handlers in by_code.items():
            app.error_handler_spec[scoped(key)][code] = dict(handlers)

    app.view_functions.update(blueprint.view_functions)

    registries: list[tuple[dict[Any, list[Any]], dict[Any, list[Any]]]] = [
        (blueprint.before_request_funcs, app.before_request_funcs),
        (blueprint.after_request_funcs, app.after_request_funcs),
        (blueprint.teardown_request_funcs, app.teardown_request_funcs),
        (blueprint.url_default_functions, app.url_default_functions),
        (blueprint.url_value_preprocessors, app.url_value_preprocessors),
        (blueprint.template_context_processors, app.template_context_processors),
    ]
    for own, apps in registries:
        for key, functions in own.items():
            apps.setdefault(scoped(key), []).extend(functions)
