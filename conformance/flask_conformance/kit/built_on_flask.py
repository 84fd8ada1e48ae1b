"""Real Flask under another roof: a subclass of it, or a module that hands it on."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from flask_conformance.kit.adapter import Adapter, with_namespace
from flask_conformance.kit.guarded import is_a


def overlay(module: ModuleType, flask: Any, names: dict[str, Any]) -> ModuleType:
    """A module's names before those of the Flask that it is built on.

    What Flask makes when it is asked for, with a warning of the line that asks, it makes itself.
    """
    whole = ModuleType(module.__name__)
    own = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    vars(whole).update({**vars(flask), **own, **names, "__name__": module.__name__})
    return whole


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
    if named in classes:
        return named
    own = [cls for cls in classes if cls is not base]
    # The least derived: others of the module's are made from it.
    return min(own, key=lambda cls: len(cls.__mro__), default=None)


def built_on(flask: Adapter, module: ModuleType) -> Adapter:
    """The adapter of real Flask, with the module's names in the place of its own."""
    own, cls = flask.namespace(), application_class(module)
    flask.name = module.__name__
    if all(_is_handed_on(module, name, value) for name, value in vars(own).items()):
        return flask
    return with_namespace(flask, overlay(module, own, {"Flask": cls}))


def _is_handed_on(module: ModuleType, name: str, value: Any) -> bool:
    """Whether the module has a name of Flask's as Flask does, or does not have it."""
    return name.startswith("_") or vars(module).get(name, value) is value
