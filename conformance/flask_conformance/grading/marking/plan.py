"""What a submission shall do: programs for each check, drawn from its seed."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask_conformance.grading.marking.result import CheckResult, CheckStatus
from flask_conformance.grading.rubrics import Rubric
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.sealed.drawing import Program
from flask_conformance.grading.sealed.renaming import renamed
from flask_conformance.sandbox.protocol import DIALOGUE

KEPT = ("drawn_from",)
"""What of a program is not for the sandbox."""


@dataclass(frozen=True)
class PlannedCheck:
    """One check of one item."""

    item: str
    check: str
    programs: tuple[Program, ...]

    @property
    def for_sandbox(self) -> dict[str, Any]:
        """For the sandbox, by a name that says nothing."""
        programs = [
            {key: value for key, value in program.items() if key not in KEPT}
            for program in self.programs
        ]
        return {"id": self.alias, "programs": programs}

    @functools.cached_property
    def alias(self) -> str:
        """The name that says nothing, which nobody knows beforehand."""
        content = json.dumps([self.check, self.programs], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:12]

    @property
    def is_dialogue(self) -> bool:
        """Whether what is required needs no reference to show it: the profile says it."""
        return any(program["kind"] == DIALOGUE for program in self.programs)


Plan = Mapping[str, PlannedCheck]
"""By check."""


def visible_seed(rubric: Rubric) -> str:
    """Everybody's, so that a student can repeat what is shown."""
    return f"{rubric.name}:visible"


def own_seed(seed: int, key: str) -> str:
    """What hidden items of that submission are drawn from."""
    return f"{seed}:{key[:16]}"


def plan(rubric: Rubric, seed: str, *, hidden: bool) -> Plan:
    """The checks of the visible, or the hidden, items."""
    return {
        check: PlannedCheck(item.id, check, _programs(rubric, seed, item.id, check))
        for item in rubric.items
        if item.hidden == hidden
        for check in item.checks
    }


def _programs(rubric: Rubric, seed: str, item: str, check: str) -> tuple[Program, ...]:
    programs = CHECKS[check].programs(f"{seed}:{item}")
    if seed == visible_seed(rubric):
        return tuple(programs)
    return tuple(renamed(one, f"{seed}:{check}:{n}") for n, one in enumerate(programs))


def once_more(rubric: Rubric, seed: str, marks: Mapping[str, CheckResult]) -> Plan:
    """The checks of visible items that are met, each with a program of another seed."""
    return {
        check: replace(planned, programs=planned.programs[:1])
        for check, planned in plan(rubric, seed, hidden=False).items()
        if marks[check].status is CheckStatus.MET
    }


def names_asked_for(rubric: Rubric) -> tuple[str, ...]:
    """The names that the rubric's checks ask for, and those that may be lent."""
    names = {"LocalStack", "Local", "release_local", "request"}
    for item in rubric.items:
        for check in item.checks:
            names.update(CHECKS[check].asks)
    return tuple(sorted(names))
