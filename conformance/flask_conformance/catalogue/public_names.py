"""Every public name of an installed Flask, and of the parts of Werkzeug that it exposes."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

MODULES = (
    "flask",
    "flask.views",
    "flask.sessions",
    "flask.json.provider",
    "flask.json.tag",
    "flask.testing",
    "flask.cli",
    "werkzeug.local",
    "werkzeug.routing",
)


@dataclass(frozen=True)
class PublicName:
    """One name that a user may write; *word* is what stands in their source."""

    path: str
    """Such as ``flask.Flask.route``, ``flask.url_for(_anchor=)`` or ``config['TESTING']``."""
    word: str
    owner: str | None = None
    """For a parameter: the function's own word, which must stand beside it."""


def public_names() -> list[PublicName]:
    """The names in the order of the modules; raises ImportError where Flask is missing."""
    names: dict[str, PublicName] = {}
    for name in MODULES:
        for public in _of_module(importlib.import_module(name)):
            names.setdefault(public.path, public)
    flask: Any = importlib.import_module("flask")
    for key in flask.Flask.default_config:
        names[f"config['{key}']"] = PublicName(f"config['{key}']", key)
    return list(names.values())


def _of_module(module: ModuleType) -> Iterator[PublicName]:
    package = module.__name__.split(".")[0]
    for name, value in vars(module).items():
        if name.startswith("_") or isinstance(value, ModuleType) or not _is_own(value, package):
            continue
        path = f"{module.__name__}.{name}"
        yield PublicName(path, name)
        if isinstance(value, type):
            yield from _of_class(path, name, value)
        elif inspect.isfunction(value):
            yield from _parameters(path, name, value)


def _is_own(value: Any, package: str) -> bool:
    """Whether the package defines it, or hands it on from Werkzeug; typing names are neither."""
    home = getattr(value, "__module__", None) or ""
    return home.split(".")[0] in {package, "flask", "werkzeug"}


def _of_class(path: str, name: str, cls: type) -> Iterator[PublicName]:
    yield from _parameters(path, name, cls)
    for owner in cls.__mro__:
        if owner.__module__.split(".")[0] not in {"flask", cls.__module__.split(".")[0]}:
            continue
        for key, member in vars(owner).items():
            if key.startswith("_"):
                continue
            yield PublicName(f"{path}.{key}", key)
            function = getattr(member, "__func__", member)
            if inspect.isfunction(function):
                yield from _parameters(f"{path}.{key}", key, function)


def _parameters(path: str, owner: str, function: Any) -> Iterator[PublicName]:
    """The parameters that a caller may name and leave out."""
    try:
        parameters = inspect.signature(inspect.unwrap(function)).parameters.values()
    except (TypeError, ValueError):
        return
    for parameter in parameters:
        optional = parameter.default is not inspect.Parameter.empty
        if optional and parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD):
            yield PublicName(f"{path}({parameter.name}=)", parameter.name, owner)
