"""Chapter files as pytest modules, compiled once and not at every run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from flask_conformance.cache import CacheError, cache_folder


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
    try:
        folder = str(cache_folder("compiled"))
    except CacheError:
        yield
        return
    prefix, sys.pycache_prefix = sys.pycache_prefix, folder
    sys.dont_write_bytecode = False
    try:
        yield
    finally:
        sys.dont_write_bytecode, sys.pycache_prefix = True, prefix
