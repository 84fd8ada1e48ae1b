"""The answer to a question that a clause asks in words."""

from __future__ import annotations


class Verdict:
    """A yes or no that remembers what was expected and what came."""

    def __init__(self, holds: bool, expected: str, got: str) -> None:
        self.holds, self.expected, self.got = holds, expected, got

    def __bool__(self) -> bool:
        return self.holds

    def __repr__(self) -> str:
        return f"<expected {self.expected}, got {self.got}>"
