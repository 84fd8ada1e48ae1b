"""Names of files for a submission: plain, and its own."""

from __future__ import annotations

import re


def slug(name: str, key: str) -> str:
    """Letters of ASCII, digits, points and dashes; two submissions never share one."""
    plain = re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-.")[:60]
    return f"{plain or 'submission'}-{key[:8]}"
