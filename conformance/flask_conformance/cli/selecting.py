"""What ``--select`` names, under today's ids."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from flask_conformance.model import moved


def selected(patterns: Iterable[str]) -> list[str]:
    """The patterns, with a word on standard error for each id that moved.

    Raises :class:`moved.RetiredId`.
    """
    current, notices = moved.register().selected(patterns)
    for word in notices:
        print(f"flask-conformance: {word}", file=sys.stderr)
    return current
