"""Flask 0.8 imports the module that an application is named after; clauses use free names."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def install(helpers: ModuleType) -> None:
    """Let ``flask.helpers`` of 0.8 go on, as 0.9 does, where no module has the name."""
    vars(helpers)["__import__"] = _import_or_stand_in


def _import_or_stand_in(name: str) -> Any:
    try:
        return __import__(name)
    except ImportError:
        root = name.partition(".")[0]
        for missing in (root, name):
            sys.modules.setdefault(missing, ModuleType(missing))
        return sys.modules[root]
