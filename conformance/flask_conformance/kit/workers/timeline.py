"""The time line of one schedule: which worker did what, and what came of it."""

from __future__ import annotations

import itertools

from flask_conformance.kit.workers.step import Paused, Raised, Step


class Timeline:
    """The steps of a schedule in the order in which they were made."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.steps: list[tuple[int, Step]] = []

    def add(self, turn: int, step: Step) -> None:
        self.steps.append((turn, step))

    @property
    def turns(self) -> list[int]:
        """Whose turn each step was."""
        return [turn for turn, _ in self.steps]

    @property
    def schedule(self) -> str:
        """The turns as they are written: ``"0110"``."""
        return "".join(map(str, self.turns))

    @property
    def length(self) -> tuple[int, int]:
        """How many steps there are, and how often another worker takes over."""
        return len(self.steps), sum(a != b for a, b in itertools.pairwise(self.turns))

    @property
    def failed(self) -> BaseException | None:
        """What the last step raised, if it raised."""
        if self.steps and isinstance(step := self.steps[-1][1], Raised):
            return step.error
        return None

    def text(self, verdict: str = "") -> str:
        """A line for each step; *verdict* stands for what the failing one raised."""
        lines = []
        for number, (turn, step) in enumerate(self.steps, 1):
            words = verdict if verdict and isinstance(step, Raised) else _words(step)
            lines.append(f"{number:4}  {self.kind} {turn}  {words}")
        return "\n".join(lines)

    def __str__(self) -> str:
        return f"schedule {self.schedule}: {self.kind} {self.steps[-1][0]} failed\n{self.text()}"


def _words(step: Step) -> str:
    if isinstance(step, Paused):
        return "goes on" if step.note is None else str(step.note)
    if isinstance(step, Raised):
        return f"{type(step.error).__name__}: {step.error}".partition("\n")[0]
    return "ends"
