"""Chapter files as pytest modules, compiled once and not at every run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


class ChapterFile(pytest.Module):
    """A file of the spec. Rewriting its assertions takes longer than running its clauses."""

    def _getobj(self) -> Any:
        with _compiled_files_kept():
            return super()._getobj()  # type: ignore[no-untyped-call]


@contextmanager
def _compiled_files_kept() -> Iterator[None]:
    """Keep what pytest compiles in the user's cache, also where Python shall write no bytecode.

    That setting spares source folders, which this leaves alone.
    """
    if not sys.dont_write_bytecode:
        yield
        return
    prefix, sys.pycache_prefix = sys.pycache_prefix, str(_cache())
    sys.dont_write_bytecode = False
    try:
        yield
    finally:
        sys.dont_write_bytecode, sys.pycache_prefix = True, prefix


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "flask-conformance" / "compiled"
