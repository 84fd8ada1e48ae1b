"""What decides a score beside submission, rubric and seed: the code of the checks, as a digest."""

from __future__ import annotations

import functools
import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

DECIDES: Mapping[str, Sequence[str]] = {
    "flask_conformance": ("grading", "http_profile", "kit", "model", "plugin", "sandbox"),
    "flask_adapters": ("graded", "http_profile"),
    "flask_reference": (".",),
    "flask_spec": (".",),
}
"""By package, the folders that have a part in it."""

TELL = ("outputs", "__pycache__")
"""Folders of what tells a score, or what is made of sources."""


@functools.cache
def digest() -> str:
    """Another one after any change of them, and with another Python."""
    return digest_of(list(_folders()))


def digest_of(folders: Sequence[Path]) -> str:
    """Of the files in the folders: their paths below it, and what they hold."""
    whole = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            below = path.relative_to(folder)
            if path.is_file() and not set(TELL) & set(below.parts):
                content = path.read_bytes()
                whole.update(f"\0{folder.name}/{below.as_posix()}\0{len(content)}\0".encode())
                whole.update(content)
    return whole.hexdigest()


def _folders() -> Iterator[Path]:
    for package, parts in DECIDES.items():
        # The grader imports none of those that run beside a submission.
        spec = find_spec(package)
        for place in (spec and spec.submodule_search_locations) or ():
            yield from (Path(place, part) for part in parts)
