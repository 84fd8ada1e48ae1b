"""What intervals a new release asks for: where it leaves what is in force, or comes back to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from flask_conformance.model.edition import Applicability
from flask_conformance.model.requirement import Requirement
from flask_conformance.model.titles import in_words
from flask_conformance.records.observations import Observations
from flask_conformance.records.states import State


@dataclass(frozen=True)
class Proposal:
    """Another interval for a requirement, or for some of its clauses."""

    requirement: str
    clauses: tuple[str, ...]
    """Those that the interval is for; empty for the whole requirement."""
    is_met: bool
    """Whether the new release does what is said."""
    now: str
    proposed: tuple[str, ...]
    """The union of specifiers on Flask's axis."""

    def lines(self, release: str) -> Iterator[str]:
        does = "does it, outside of" if self.is_met else "does otherwise, inside of"
        yield f"{self.requirement}: {release} {does} {self.now}"
        yield from (f"    - {in_words(name)}" for name in self.clauses)
        texts = ", ".join(f'"{text}"' for text in self.proposed)
        interval = f"flask={texts}" if len(self.proposed) == 1 else f"flask=({texts})"
        place = f"@applies({interval}) on these clauses" if self.clauses else interval
        yield f"    propose {place}" + ("" if self.is_met else ", or a deviation with its issue")


def proposals(
    requirements: Iterable[Requirement],
    before: Observations,
    new: Observations,
    later: Sequence[str] = (),
) -> Iterator[Proposal]:
    """What the new release asks for; *later* are the releases that come after it."""
    for requirement in requirements:
        verdicts = [clause for clause in requirement.clauses if not clause.is_fact]
        for wanted in (False, True):
            moved = {
                clause.name: clause.applies
                for clause in verdicts
                if _moved(requirement.id, clause.name, before, new) is wanted
            }
            if not moved:
                continue
            # The interval of a requirement ends those of its clauses, too.
            is_whole = len(moved) == len(verdicts)
            groups = {requirement.applies: ()} if is_whole else _by_interval(requirement, moved)
            for where, names in groups.items():
                proposed = _with(where, new.name, later) if wanted else _without(where, new, later)
                yield Proposal(requirement.id, names, wanted, str(where), proposed)


def _moved(requirement: str, clause: str, before: Observations, new: Observations) -> bool | None:
    """True where the new release does it outside of the interval and the one before did not; False
    where it does otherwise inside; None where the interval may stay.
    """
    state = new.clause(requirement, clause)
    if state is State.FAILS:
        return False
    if state is State.SAME and before.clause(requirement, clause) is State.OTHERWISE:
        return True
    return None


def _by_interval(
    requirement: Requirement, moved: dict[str, Applicability]
) -> dict[Applicability, tuple[str, ...]]:
    groups: dict[Applicability, tuple[str, ...]] = {}
    for name, own in moved.items():
        where = own or requirement.applies
        groups[where] = (*groups.get(where, ()), name)
    return groups


def _without(where: Applicability, new: Observations, later: Sequence[str]) -> tuple[str, ...]:
    version = Version(new.name).base_version
    end = f"!={version}" if later else f"<{version}"
    if not where.flask:
        return (end,)
    return tuple(
        f"{text},{end}" if SpecifierSet(text, prereleases=True).contains(version) else text
        for text in where.flask
    )


def _with(where: Applicability, release: str, later: Sequence[str]) -> tuple[str, ...]:
    version = Version(release).base_version
    return (*where.flask, f"=={version}" if later else f">={version}")
