"""pytest's module loader, completed for the releases that ask it ``is_package``.

Flask 0.9 to 1.0.3 locate an application's root with that method, and pytest's
assertion-rewriting loader does not have it, so ``Flask(__name__)`` fails in a test module.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from typing import Any


def install() -> None:
    """Give pytest's loader the method, when this process runs under pytest."""
    rewriting = sys.modules.get("_pytest.assertion.rewrite")
    if rewriting is not None and not hasattr(rewriting.AssertionRewritingHook, "is_package"):
        rewriting.AssertionRewritingHook.is_package = _is_package


def _is_package(_loader: Any, name: str) -> bool:
    module = sys.modules.get(name)
    if module is not None:
        return hasattr(module, "__path__")
    spec = PathFinder.find_spec(name)
    return spec is not None and spec.submodule_search_locations is not None
