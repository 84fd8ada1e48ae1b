"""What stands for a framework's module: any object with Flask's names, or a class alone."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def as_module(name: str, value: Any) -> ModuleType:
    """A module with the names of a namespace; of a class of applications, those beside it too."""
    if not isinstance(value, type) or hasattr(value, "Flask"):
        module = ModuleType(getattr(value, "__name__", name))
        vars(module).update(_names(value))
        return module
    home = sys.modules.get(value.__module__)
    module = ModuleType(value.__module__)
    vars(module).update(vars(home) if home is not None else {}, Flask=value)
    return module


def _names(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in dir(value) if not name.startswith("__")}
