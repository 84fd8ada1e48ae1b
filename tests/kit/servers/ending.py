"""Whether a process that was to end has ended."""

from __future__ import annotations

import os
import select

PATIENCE = 10.0


def has_ended(process: int) -> bool:
    """Whether a process is gone, or goes before long."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], PATIENCE)[0])
    finally:
        os.close(handle)
