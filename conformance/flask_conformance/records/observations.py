"""What a release or target was seen to do: the one reader of records and runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Record, Run, Status
from flask_conformance.records.states import FAILS_OUTSIDE, HOLDS_OUTSIDE, State, state_of

COUNTED = ("pass", "known", "fail", "error", "timeout", "not-applicable")


@dataclass(frozen=True)
class Observations(Record):
    """A record, asked in the ways that comparisons and reports need."""

    @classmethod
    def of_run(cls, name: str, run: Run) -> Observations:
        """What a run saw, clause by clause and case by case."""
        return cls(
            name,
            statuses={clause.id: Status(1, _word(clause)) for clause in run.clauses()},
            known={c.id: c.reason for c in run.clauses() if c.outcome is Outcome.KNOWN},
            facts={
                clause.id: clause.value
                for clause in run.clauses()
                if clause.is_fact and clause.outcome is Outcome.PASS
            },
        )

    @cached_property
    def folded(self) -> Mapping[str, Status]:
        """The statuses under the shortest ids that say the same."""
        return fold(self.statuses)

    def word(self, id: str) -> str | None:
        """The status of a clause or case; None where nothing was seen."""
        for name in (id, id.partition("[")[0], id.partition("::")[0]):
            status = self.folded.get(name)
            if status is not None:
                return status.word
        return None

    def holds(self, id: str) -> bool | None:
        """Whether it was seen to hold, asked for or not; None where nothing was seen."""
        word = self.word(id)
        if word in (None, Outcome.NOT_APPLICABLE.value, Outcome.BLOCKED.value):
            return None
        return word in (Outcome.PASS.value, HOLDS_OUTSIDE)

    def is_outside(self, id: str) -> bool:
        """Whether it was seen outside of its interval, where nothing is asked."""
        return self.word(id) in (HOLDS_OUTSIDE, FAILS_OUTSIDE)

    @cached_property
    def by_requirement(self) -> Mapping[str, Mapping[str, bool | None]]:
        """By requirement, whether what each id with a status says was seen to hold."""
        table: dict[str, dict[str, bool | None]] = {}
        for id in self.folded:
            table.setdefault(id.partition("::")[0], {})[id] = self.holds(id)
        return table

    @cached_property
    def _words(self) -> Mapping[str, Mapping[str, list[str]]]:
        """By requirement and clause, the words of its cases."""
        table: dict[str, dict[str, list[str]]] = {}
        for id, status in self.folded.items():
            requirement, _, rest = id.partition("::")
            clauses = table.setdefault(requirement, {})
            clauses.setdefault(rest.partition("[")[0], []).append(status.word)
        return table

    def requirement(self, id: str, facts: Iterable[str] = ()) -> State:
        """The state of a requirement; *facts* are the names of clauses that give no verdict."""
        clauses = self._words.get(id, {})
        left = frozenset(facts)
        return state_of(
            word for name, words in clauses.items() if name not in left for word in words
        )

    def clause(self, requirement: str, name: str) -> State:
        """The state of one clause over all its cases."""
        clauses = self._words.get(requirement, {})
        return state_of(clauses.get(name) or clauses.get("") or ())

    def deviations(self, requirement: str) -> Iterator[tuple[str, str]]:
        """The known ones of a requirement: what follows its id, and the reason."""
        for id, reason in sorted(self.known.items()):
            if id.partition("::")[0] == requirement:
                yield id.partition("::")[2], reason

    def counts(self) -> dict[str, int]:
        """Clauses by outcome; those outside their interval are not applicable."""
        counts = dict.fromkeys(COUNTED, 0)
        for status in self.statuses.values():
            is_outside = status.word in (HOLDS_OUTSIDE, FAILS_OUTSIDE)
            key = Outcome.NOT_APPLICABLE.value if is_outside else status.word
            counts[key] = counts.get(key, 0) + status.number
        return counts


def differences(one: Observations, other: Observations) -> list[str]:
    """The ids of which two say different things."""
    ids = {
        id
        for id in {*one.statuses, *other.statuses}
        if one.word(id) != other.word(id) and not _is_whole(id, one, other)
    }
    for a, b in ((one.known, other.known), (one.facts, other.facts)):
        ids |= {id for id in {*a, *b} if a.get(id) != b.get(id)}
    if one.counts() != other.counts() and not ids:
        return ["the number of clauses"]
    return sorted(ids)


def _is_whole(id: str, one: Observations, other: Observations) -> bool:
    """Whether one side tells of its parts alone."""
    return any(
        part.startswith((f"{id}::", f"{id}[")) for side in (one, other) for part in side.folded
    )


def fold(statuses: Mapping[str, Status]) -> dict[str, Status]:
    """Statuses under the shortest ids that say the same."""
    folded: dict[str, Status] = {}
    for requirement, ids in groups(statuses, "::"):
        if len({statuses[id].word for id in ids}) == 1:
            folded[requirement] = _sum(statuses, ids)
            continue
        for clause, cases in groups(ids, "["):
            if len({statuses[id].word for id in cases}) == 1:
                folded[clause] = _sum(statuses, cases)
            else:
                folded.update({id: statuses[id] for id in cases})
    return folded


def _sum(statuses: Mapping[str, Status], ids: list[str]) -> Status:
    return Status(sum(statuses[id].number for id in ids), statuses[ids[0]].word)


def groups(ids: Iterable[str], separator: str) -> Iterator[tuple[str, list[str]]]:
    """The ids by what stands before the separator."""
    for name, group in groupby(sorted(ids), key=lambda id: id.partition(separator)[0]):
        yield name, list(group)


def _word(clause: ClauseResult) -> str:
    if clause.observed is None:
        return clause.outcome.value
    if clause.observed is Outcome.BLOCKED:
        return Outcome.NOT_APPLICABLE.value
    return HOLDS_OUTSIDE if clause.observed is Outcome.PASS else FAILS_OUTSIDE
