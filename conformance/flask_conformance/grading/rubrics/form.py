"""A rubric: what is graded, for how many points, and how a submission is reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask_conformance.model.edition import Edition
from flask_conformance.sandbox.protocol import Limits

MOST_ITEMS = 20


@dataclass(frozen=True)
class Item:
    """What earns points: all its checks count the same, and so do all its requirements."""

    id: str
    title: str
    """What is required, in the words of the task."""
    points: float
    checks: tuple[str, ...] = ()
    """Ids of sealed checks: a requirement's id, where it has variants with one in brackets."""
    http: tuple[str, ...] = ()
    """Checks of the HTTP profile, by id, chapter, requirement or glob; they are sealed, too, and
    have been added to the checks."""
    requirements: tuple[str, ...] = ()
    """Requirements whose clauses run beside the submission, which can forge what they say: no
    more is earned by them than by the checks. An item without checks is not sealed."""
    hidden: bool = False
    """Whether a student is told nothing but that it failed."""
    bonus: bool = False
    """Whether its points come on top."""
    hint: str = ""
    """What to look at if it fails."""


@dataclass(frozen=True)
class Rubric:
    """What :func:`flask_conformance.grading.rubrics.load` reads."""

    name: str
    title: str
    items: tuple[Item, ...]
    editions: tuple[Edition, ...]
    """What a submission may follow; the one that fits it best counts."""
    digest: str
    """Of the file: a result belongs to a rubric as it was."""
    assignment: str = ""
    """The text to hand out."""
    points: float = 100.0
    """What the items but the bonus ones are worth together."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Flask's name = the one that the task asks for."""
    modules: tuple[str, ...] = ()
    """The modules of a submission; none: those that there are."""
    request: str = ""
    """Where a view finds its request: ``global``, ``argument``, ``application``; or look."""
    imports: tuple[str, ...] = ()
    """Packages beside the standard library that a submission may import."""
    limits: Limits = field(default_factory=Limits)

    @property
    def requirements(self) -> tuple[str, ...]:
        """Those of all items."""
        return tuple(sorted({id for item in self.items for id in item.requirements}))

    @property
    def is_sealed(self) -> bool:
        """Whether sealed checks decide on every item."""
        return all(item.checks for item in self.items)

    def item(self, id: str) -> Item:
        return next(item for item in self.items if item.id == id)
