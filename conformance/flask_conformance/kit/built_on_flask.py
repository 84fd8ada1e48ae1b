"""Real Flask under another roof: a subclass of it, or a module that hands it on."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from flask_conformance.kit.adapter import Adapter, lend_known, with_namespace
from flask_conformance.kit.guarded import is_a, offered

USED_AS = {"Request": "request_class", "Response": "response_class"}
"""Names of Flask's, by the attribute in which an application says what it uses for them."""


def overlay(module: ModuleType, flask: Any, cls: Any) -> ModuleType:
    """A module's names before those of the Flask that it is built on, and *cls* as ``Flask``.

    What Flask makes when it is asked for, with a warning of the line that asks, it makes itself.
    A name of Flask's that the module has for something else is Flask's: a module of its own called
    ``request``, a ``Response`` of which the application's answers are none.
    """
    whole = ModuleType(module.__name__)
    own = {
        name: value
        for name, value in vars(module).items()
        if not name.startswith("__") and not _is_something_else(name, value, vars(flask), cls)
    }
    vars(whole).update({**vars(flask), **own, "Flask": cls, "__name__": module.__name__})
    return whole


def _is_something_else(name: str, value: Any, flasks: dict[str, Any], cls: Any) -> bool:
    if is_a(value, ModuleType):
        return name in flasks and not is_a(flasks[name], ModuleType)
    used = offered(cls, USED_AS.get(name, ""))
    return is_a(value, type) and is_a(used, type) and not issubclass(used, value)


def application_class(module: ModuleType) -> Any:
    """The class that stands for ``Flask`` in a module built on real Flask; None in any other."""
    flask = sys.modules.get("flask")
    base = getattr(flask, "Flask", None)
    if not isinstance(base, type):
        return None
    classes = [
        value for value in vars(module).values() if is_a(value, type) and issubclass(value, base)
    ]
    named = getattr(module, "Flask", None)
    if named in classes and named is not base:
        return named
    # The least derived of the module's own, from which others of it are made; Flask itself, where
    # the module only hands it on.
    own = [cls for cls in classes if cls is not base]
    return min(own or classes, key=lambda cls: len(cls.__mro__), default=None)


def built_on(flask: Adapter, module: ModuleType) -> Adapter:
    """The adapter of real Flask, with the module's names in the place of its own."""
    own, cls = flask.namespace(), application_class(module)
    flask.name = module.__name__
    lend_known(flask)
    if cls is own.Flask and all(
        _is_handed_on(module, name, value) for name, value in vars(own).items()
    ):
        return flask
    return with_namespace(flask, overlay(module, own, cls))


def _is_handed_on(module: ModuleType, name: str, value: Any) -> bool:
    """Whether the module has a name of Flask's as Flask does, or does not have it."""
    return name.startswith("_") or vars(module).get(name, value) is value
