"""The time line of one schedule: which worker did what, and what came of it."""

from __future__ import annotations

from flask_conformance.kit.workers.step import Paused, Raised, Step


class Timeline:
    """The steps of a schedule in the order in which they were made."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.steps: list[tuple[int, Step]] = []

    def add(self, turn: int, step: Step) -> None:
        self.steps.append((turn, step))

    @property
    def schedule(self) -> str:
        """Whose turn each step was, such as ``"0110"``."""
        return "".join(str(turn) for turn, _ in self.steps)

    @property
    def failed(self) -> BaseException | None:
        """What the last step raised, if it raised."""
        if self.steps and isinstance(step := self.steps[-1][1], Raised):
            return step.error
        return None

    def __str__(self) -> str:
        lines = [f"schedule {self.schedule}: {self.kind} {self.steps[-1][0]} failed"]
        for number, (turn, step) in enumerate(self.steps, 1):
            lines.append(f"{number:4}  {self.kind} {turn}  {_words(step)}")
        return "\n".join(lines)


def _words(step: Step) -> str:
    if isinstance(step, Paused):
        return "goes on" if step.said is None else str(step.said)
    if isinstance(step, Raised):
        return f"{type(step.error).__name__}: {step.error}".partition("\n")[0]
    return "ends"
