"""The standard streams, which a target may have closed or taken away."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def make_usable() -> None:
    """Let what is closed lead nowhere: pytest writes to it, and the next file to be opened must
    not stand in for it. What a target has put in the place of a stream, stays.
    """
    for descriptor in filter(_is_closed, range(3)):
        _reopen(descriptor)
    for name in ("stdout", "stderr"):
        if not _is_usable(getattr(sys, name, None)):
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def _is_closed(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return True
    return False


def _reopen(descriptor: int) -> None:
    opened = os.open(os.devnull, os.O_RDWR)
    if opened != descriptor:
        os.dup2(opened, descriptor)
        os.close(opened)


def _is_usable(stream: object) -> bool:
    with suppress(Exception):
        stream.write("")  # type: ignore[attr-defined]
        stream.flush()  # type: ignore[attr-defined]
        stream.isatty()  # type: ignore[attr-defined]
        return True
    return False
