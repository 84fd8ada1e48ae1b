"""How a command refuses what it cannot use."""

from __future__ import annotations

import sys

UNUSABLE = 2
"""The exit code for a target or arguments that cannot be used."""


def refuse(command: str, message: str) -> int:
    """Say on standard error what cannot be used; the result is the exit code."""
    print(f"flask-conformance {command}: {message}", file=sys.stderr)
    return UNUSABLE
