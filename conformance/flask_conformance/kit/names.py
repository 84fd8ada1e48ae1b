"""Values that an answer cannot know beforehand, drawn from the run's seed."""

from __future__ import annotations

import random
import string


class Names:
    """Seeded names for one clause: the same seed and clause give the same values."""

    def __init__(self, seed: int, clause: str) -> None:
        self._random = random.Random(f"{seed}:{clause}")

    def word(self, length: int = 8) -> str:
        """Lower-case ASCII letters."""
        return "".join(self._random.choices(string.ascii_lowercase, k=length))

    def path(self) -> str:
        """A URL path of one segment, such as ``/qhzmwbtx``."""
        return "/" + self.word()

    def text(self) -> str:
        """A short text with a letter outside ASCII and outside latin-1."""
        return f"{self.word(5)} é\u2013{self.word(5)}"

    def number(self) -> int:
        """An integer from 1,000 to 999,999."""
        return self._random.randint(1_000, 999_999)
