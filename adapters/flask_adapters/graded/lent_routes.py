"""Ready routes for checks that are not about them: each view has a plain path of its own."""

from __future__ import annotations

import re
from typing import Any

VARIABLE = re.compile(r"<(?:\w+:)?(\w+)>")


class LentRoutes:
    """What a submission sees of rules with variables and methods: plain paths, asked for by GET."""

    def __init__(self) -> None:
        self._routes: list[tuple[re.Pattern[str], list[str], str]] = []

    def add(self, rule: str, options: dict[str, Any]) -> str:
        """The plain path that stands for the rule."""
        parts = VARIABLE.split(rule)
        pattern = "".join(
            f"(?P<{part}>[^/]+)" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
        path = f"/page{len(self._routes) + 1}"
        self._routes.append((re.compile(pattern), options.get("methods", ["GET"]), path))
        return path

    def find(self, method: str, path: str) -> tuple[str, dict[str, str]] | None:
        """The plain path for a request, and the values of the variables; None without a rule."""
        for pattern, methods, plain in self._routes:
            match = pattern.fullmatch(path)
            if match and method in methods:
                return plain, match.groupdict()
        return None
