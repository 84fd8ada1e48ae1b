"""What was probably meant by a word that names nothing."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: str, choices: Iterable[str]) -> str:
    """The choice that was probably meant, as the end of a message; empty if none is near."""
    # Of "sesions/x" all ids of the chapter are near; the first is the nearest.
    near = difflib.get_close_matches(word, list(choices), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""
