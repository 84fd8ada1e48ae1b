"""Built-in functions of its own for what runs beside a submission: one that replaces ``next`` would
otherwise be handed every program, and decide what comes of it.
"""

from __future__ import annotations

import builtins
import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import MappingProxyType, ModuleType
from typing import Any

BUILT_IN: Mapping[str, Any] = MappingProxyType(dict(vars(builtins)))
"""As they were before any submission."""


@contextlib.contextmanager
def given(*packages: str) -> Iterator[None]:
    """Whatever of the packages is imported for the first time in the ``with`` block has its own."""
    finder = _Finder(packages, dict(BUILT_IN))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Finder(MetaPathFinder):
    def __init__(self, packages: Sequence[str], own: dict[str, Any]) -> None:
        self._packages, self._own = packages, own

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in self._packages:
            return None
        spec = PathFinder.find_spec(fullname, path)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _Loader(fullname, spec.loader.path)
            spec.loader.own = self._own
        return spec


class _Loader(SourceFileLoader):
    own: dict[str, Any]

    def exec_module(self, module: ModuleType) -> None:
        # A function looks where the module had them when it was defined.
        vars(module)["__builtins__"] = self.own
        super().exec_module(module)
