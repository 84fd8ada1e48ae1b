"""Chapter *blueprints*: how names, prefixes and hooks add up when blueprints are nested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..app import Flask
    from .blueprints import Blueprint, BlueprintSetupState


def first_given(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)


def join_paths(prefix: str, path: str) -> str:
    return f"{prefix.rstrip('/')}/{path.lstrip('/')}"


def join_names(*names: str) -> str:
    return ".".join(filter(None, names))


def nested_options(
    parent: BlueprintSetupState, parent_name: str, child: Blueprint, options: dict[str, Any]
) -> dict[str, Any]:
    """The options a child is registered with: its own, below those of its parent."""
    joined = {"name_prefix": parent_name}
    for option, join in (
        ("subdomain", lambda outer, inner: join_names(inner, outer)),
        ("url_prefix", join_paths),
    ):
        outer = getattr(parent, option)
        inner = first_given(options.get(option), getattr(child, option))
        both = outer is not None and inner is not None
        joined[option] = join(outer, inner) if both else first_given(inner, outer)
    given = {option: value for option, value in joined.items() if value is not None}
    return {**options, **given}


REGISTRIES = (
    "before_request_funcs", "after_request_funcs", "teardown_request_funcs",
    "url_default_functions", "url_value_preprocessors", "template_context_processors",
)  # fmt: skip


def merge_into(app: Flask, blueprint: Blueprint, name: str) -> None:
    """Copy what was registered on the blueprint to the application, under the blueprint's name."""
    for key, by_code in blueprint.error_handler_spec.items():
        for code, handlers in by_code.items():
            app.error_handler_spec[join_names(name, key or "")][code] = dict(handlers)
    app.view_functions.update(blueprint.view_functions)
    for registry in REGISTRIES:
        for key, functions in getattr(blueprint, registry).items():
            getattr(app, registry).setdefault(join_names(name, key or ""), []).extend(functions)
