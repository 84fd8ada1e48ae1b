"""The import hook that translates Flask's own modules, and no others, while they are imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import decode_source
from types import CodeType, ModuleType

from flask_conformance.releases.old_sources.python2_source import translate


def install() -> None:
    """Put the hook before the ordinary finders, once."""
    if not any(isinstance(finder, Python2Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, Python2Finder())


class Python2Finder(MetaPathFinder):
    """Finds ``flask`` and its submodules where they are installed."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != "flask":
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = Python2Loader(fullname, spec.loader.path)
        return spec


class Python2Loader(SourceFileLoader):
    """Compiles the translation of a source file."""

    def get_code(self, fullname: str) -> CodeType:
        # Not the inherited way, which would leave the translation in __pycache__, where an
        # import without this hook, or a later version of it, would take it for its own.
        path = self.get_filename(fullname)
        tree = translate(decode_source(self.get_data(path)), path)
        return compile(tree, path, "exec", dont_inherit=True)
