"""A bench: a cell for submissions, and a trusted one in which the reference shows what is right."""

from __future__ import annotations

import platform
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from flask_conformance.grading.cell import PLAYS, Cell, CellError
from flask_conformance.grading.conversation import Conversation
from flask_conformance.grading.marking.plan import Plan
from flask_conformance.grading.marking.playing import Play, play
from flask_conformance.grading.rubrics import Rubric
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.sealed.comparing import read_lines
from flask_conformance.grading.sealed.on_http import HttpCheck
from flask_conformance.model.printable import printable
from flask_conformance.sandbox.protocol import ForkResult, Job, Limits

REFERENCE = ("flask_reference", "flask_reference.core.local")

CLAUSES = ("-c", "from flask_conformance.plugin.walled import main; main()")
"""How a parent begins that holds clauses; their edition and requirements follow."""

PYTHON = ".".join(platform.python_version_tuple()[:2])

LONGEST, LONGEST_NAME = 600, 100
"""Characters that are kept of what a fork says of itself, and of a name."""

MOST_DEATHS = 3
"""Forks that die over one plan, before what is left of it counts as not done."""

WARMED = ("greenlet",)
"""What a submission may import beside the standard library, whatever the rubric says."""


TOO_LATE = "it did not come to an end in time"


@dataclass
class Observations:
    """What came of a plan."""

    by_check: dict[str, list[Any]] = field(default_factory=dict)
    """By check, the observations of each program."""
    deaths: dict[str, str] = field(default_factory=dict)
    """By check that did not come to its end, how the fork ended."""
    unusable: str = ""
    """Why nothing could be done with the submission."""
    own: dict[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    printed: str = ""
    plays: dict[str, list[Play]] = field(default_factory=dict)
    """By check of the HTTP profile, what came of each program."""
    looked: dict[str, str] = field(default_factory=dict)
    """By check, in which way the submission looked by then at what is not its own."""
    strays: int = 0
    """Lines about what had not been asked for."""

    def is_spoilt(self, check: str) -> bool:
        """Whether the check failed for what the submission did beside it: a death, or a look."""
        return check in self.deaths or check in self.looked


class Bench:
    """Use it in a ``with`` block; one thread at a time. Raises :class:`CellError`.

    For a rubric that names requirements there are two more cells, whose parents hold their
    clauses.
    """

    def __init__(
        self, imports: Sequence[str] = (), requirements: Sequence[str] = (), edition: str = ""
    ) -> None:
        self._packages = [*WARMED, *imports]
        self._clauses = (*CLAUSES, edition, ",".join(requirements))
        self._cells: dict[tuple[bool, bool], Cell] = {}
        self._visible: dict[tuple[str, ...], dict[str, list[Any]]] = {}

    @classmethod
    def of(cls, rubric: Rubric) -> Bench:
        first = rubric.editions[0]
        edition = f"{first.flask},werkzeug={first.werkzeug}"
        return cls(rubric.imports, rubric.requirements, edition)

    @property
    def walls(self) -> tuple[str, ...]:
        return self._cell(is_trusted=False, by_clauses=False).walls

    def _cell(self, *, is_trusted: bool, by_clauses: bool) -> Cell:
        key = is_trusted, by_clauses
        if key not in self._cells:
            packages = ["greenlet", *REFERENCE] if is_trusted else self._packages
            begins = self._clauses if by_clauses else PLAYS
            self._cells[key] = Cell(packages, is_trusted=is_trusted, begins=begins)
        return self._cells[key]

    def required(
        self,
        plan: Plan,
        names: tuple[str, ...],
        key: tuple[str, ...] = (),
        *,
        by_clauses: bool = False,
    ) -> Any:
        """By check, what the reference shows; remembered under *key* if there is one.

        What the HTTP profile requires is written down: the reference is not asked for it.
        """
        # Of one rubric, whoever changed it in memory may have asked for other checks before.
        key = (*key, *plan) if key else ()
        if key in self._visible:
            return self._visible[key]
        plan = {check: planned for check, planned in plan.items() if not planned.is_dialogue}
        _, shown = self.shown(plan, names, by_clauses=by_clauses)
        if key:
            self._visible[key] = shown
        return shown

    def shown(
        self, plan: Plan, names: tuple[str, ...], *, by_clauses: bool = False
    ) -> tuple[float, dict[str, list[Any]]]:
        """The processor time that the reference takes, and by check what it shows."""
        job = job_of({}, REFERENCE, names, plan.values())
        cell = self._cell(is_trusted=True, by_clauses=by_clauses)
        cpu, observations = self.watch(cell, job, plan)
        if observations.unusable or observations.deaths or len(observations.by_check) < len(plan):
            raise CellError(f"the reference failed: {observations.unusable or observations.deaths}")
        return cpu, observations.by_check

    def observe(self, job: Job, plan: Plan, *, by_clauses: bool = False) -> Observations:
        """Have a submission do all of a plan; another fork goes on behind what ended one."""
        total = Observations()
        left = dict(plan)
        while left:
            checks = tuple(planned.for_sandbox for planned in left.values())
            cell = self._cell(is_trusted=False, by_clauses=by_clauses)
            _, observations = self.watch(cell, replace(job, checks=checks), left)
            total.own, total.missing = (
                observations.own or total.own,
                observations.missing or total.missing,
            )
            total.printed = total.printed or observations.printed
            total.strays += observations.strays
            total.by_check |= observations.by_check
            total.plays |= observations.plays
            total.deaths |= observations.deaths
            total.looked |= observations.looked
            if observations.unusable:
                total.unusable = "" if total.by_check else observations.unusable
                total.deaths |= dict.fromkeys(left, observations.unusable)
                break
            over = observations.by_check.keys() | observations.deaths.keys()
            left = {check: planned for check, planned in left.items() if check not in over}
            if len(total.deaths) >= MOST_DEATHS:
                total.deaths |= dict.fromkeys(left, "not run, since others did not end")
                break
        return total

    def watch(self, cell: Cell, job: Job, plan: Plan) -> tuple[float, Observations]:
        """The processor time of one fork in seconds, and what came of it."""
        transcript = _Transcript(plan, job.wanted, job.limits.silence)
        try:
            if job.is_dialogue:
                return transcript.of_conversation(cell.converse(job))
            fork_result = cell.ask(job)
        except CellError:
            # The next submission gets a new cell.
            self._forget(cell)
            raise
        for line in read_lines(fork_result.lines):
            transcript.take(line)
        return fork_result.cpu, transcript.concluded(fork_result)

    def _forget(self, cell: Cell) -> None:
        cell.close()
        self._cells = {key: other for key, other in self._cells.items() if other is not cell}

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        for cell in self._cells.values():
            cell.close()


class _Transcript:
    """What a fork wrote, line by line; whoever wrote it, only what is due is believed."""

    def __init__(self, plan: Plan, wanted: Collection[str], limit: float) -> None:
        self._plan, self._wanted, self._limit = plan, wanted, limit
        self._by_alias = {planned.alias: check for check, planned in plan.items()}
        self._observations = Observations()
        self._begun = self._look = ""
        self._is_ready = self._has_begun = self._is_done = False

    def of_conversation(self, talk: Conversation) -> tuple[float, Observations]:
        """The processor time of a fork that is asked as it listens, and what came of it."""
        for line in talk.lines():
            self.take(line, talk)
        assert talk.result is not None
        return talk.result.cpu, self.concluded(talk.result)

    def take(self, line: dict[str, Any], talk: Conversation | None = None) -> None:
        match line:
            case {"listens": True} if talk is not None and self._plays_next():
                check = CHECKS[self._begun]
                plays = self._observations.plays.setdefault(check.id, [])
                program = self._plan[check.id].programs[len(plays)]
                assert isinstance(check, HttpCheck)
                plays.append(play(check, program, talk, self._limit))
            case {"fault": str(words)} if not self._is_ready:
                raise CellError(f"a fork could not be walled in: {words}")
            case {"ready": True} if not self._is_ready:
                self._is_ready = True
            case {"looks": str(event)} if self._is_ready:
                self._look = self._look or printable(event[:LONGEST_NAME])
            case {"unusable": str(words), "line": str(place)} if not self._has_begun:
                self._has_begun = True
                place_note = f" ({place})" if place and place not in words else ""
                reason = f"it cannot be imported: {words}{place_note}"
                if "null bytes" in words:
                    reason += "; it is no text in UTF-8: save it as such"
                elif words.startswith(("SyntaxError", "IndentationError", "TabError")):
                    reason += f"; it is read by Python {PYTHON}"
                self._observations.unusable = printable(reason[:LONGEST])
            case {"own": dict(own), "missing": list(missing)} if not self._has_begun:
                self._has_begun = True
                self._observations.own = {
                    name: printable(str(own[name])[:LONGEST_NAME])
                    for name in self._wanted
                    if name in own
                }
                self._observations.missing = tuple(name for name in self._wanted if name in missing)
            case {"begins": str(alias)} if alias in self._by_alias:
                self._begun = self._by_alias[alias]
            case {"check": str(alias), "seen": list(seen)} if (
                self._begun and self._by_alias.get(alias) == self._begun
            ):
                self._observations.by_check.setdefault(self._begun, seen)
                if self._look:
                    self._observations.looked[self._begun] = self._look
                self._begun = ""
            case {"done": True}:
                self._is_done = True
            case _:
                self._observations.strays += 1

    def _plays_next(self) -> bool:
        """Whether there is a program that is due to be played."""
        planned = self._plan.get(self._begun)
        if planned is None or not planned.is_dialogue:
            return False
        return len(self._observations.plays.get(self._begun, ())) < len(planned.programs)

    def concluded(self, fork_result: ForkResult) -> Observations:
        """All of it, and how the fork ended."""
        observations, how = self._observations, manner(fork_result.ended)
        observations.printed = fork_result.printed
        if observations.unusable:
            return observations
        rest = [check for check in self._plan if check not in observations.by_check]
        if not self._is_ready:
            raise CellError(f"a fork ended before it did anything: {how}")
        if not self._has_begun:
            is_late = how == TOO_LATE
            observations.unusable = (
                f"its import does not come to an end{' in time' if is_late else f': {how}'}"
            )
        elif not self._is_done or fork_result.ended != "done":
            observations.deaths = dict.fromkeys([self._begun] if self._begun else rest[:1], how)
        else:
            observations.deaths = dict.fromkeys(rest, "no observations")
        return observations


def manner(ended: str) -> str:
    """How a fork ended, in words."""
    return {
        # Which limit comes first depends on how busy the machine is; the result must not.
        "silent": TOO_LATE,
        "cpu": TOO_LATE,
        "output": "it printed too much",
        "closed": "it closed what it reports by",
        "done": "it ended the process",
        "exit 0": "it ended the process",
    }.get(ended, f"the process ended ({ended})")


def job_of(
    files: Mapping[str, str], modules: tuple[str, ...], names: tuple[str, ...], checks: Any
) -> Job:
    """The job of a trusted target."""
    planned_checks = tuple(planned.for_sandbox for planned in checks)
    return Job(files, modules, {}, names, "global", (), planned_checks, Limits(cpu=60, silence=60))
