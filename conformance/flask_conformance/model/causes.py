"""Causes: the few things that are wrong, and all that follows from each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import (
    ESSENTIAL,
    ClauseResult,
    Failure,
    RequirementResult,
    Run,
)
from flask_conformance.model.requirement import Level

_VALUE = re.compile(r"'[^']*'|\"[^\"]*\"|(?<!\S)\S*/\S*|\b\d+\b")
_ATTRIBUTE = re.compile(
    r"AttributeError: (?:type object )?'(?P<kind>\w+)'.* has no attribute '(?P<name>\w+)'"
)
_PROTOCOLS = (
    (re.compile(r"TypeError: '(?P<kind>\w+)' object is not callable"), "__call__"),
    (re.compile(r"TypeError: '(?P<kind>\w+)' object does not support the context"), "__enter__"),
    (re.compile(r"AttributeError: property '(\w+)' of '(?P<kind>\w+)' object has no setter"), ""),
)
"""What an object cannot do, and the attribute by which it would; empty where it cannot be set."""

_CALL = re.compile(
    r"TypeError: (?P<name>[\w.]+)\(\) (?:takes|missing|got an unexpected|got multiple)"
)
_STATUS = re.compile(r"\d{3} where \d{3} is required")
_HEADER = "LookupError: the answer has no header "
_APPLICATIONS = "flask.Flask."
NOT_RAISED, REQUIRED = "nothing is raised", " required"

ALIKE = 2
"""From how many requirements on what fails alike is one cause."""

SAME_VALUES = 3
"""From how many on the same value in the place of another is one: two may be a coincidence."""

LEAST_SHARE = 100
"""What explains less than one in so many of the failures stays with its requirements: it is found
when the rest is mended."""

_TELLS_NOTHING = frozenset({"True", "False", "None", "[]", "{}", "()", "''", "b''", "0", "1", "2"})
"""Values that come for any reason."""

NAMED = 8
"""How many of these are named."""

_ITSELF = "requirement "
"""How the key begins of what is put down to one requirement alone."""

Members = list[tuple[RequirementResult, ClauseResult]]

_KINDS = {
    "flask.Flask.": "attributes",
    "flask.Blueprint.": "attributes",
    "flask.": "of Flask's names",
    "werkzeug.": "of Werkzeug's names",
}
"""Beginnings of needs, and what a name that begins so is one of."""

FEW = 3
"""How many missing names are a cause each; more are one, that so many are missing."""


@dataclass(frozen=True)
class Cause:
    """One thing that is wrong."""

    what: str
    """In the reader's words; for a requirement that fails by itself, its sentence."""
    level: Level
    """The highest of the requirements that it breaks."""
    clauses: int
    requirements: tuple[str, ...]
    """The requirements that it breaks, in the order of the run."""
    chapters: tuple[str, ...]

    @property
    def is_requirement(self) -> bool:
        """Whether it explains nothing but one requirement."""
        return len(self.requirements) == 1


def causes(run: Run) -> list[Cause]:
    """What explains all failures of a run: the gravest first, then what explains most."""
    groups, whats = _groups(run)
    # A requirement's own sentence stands for all that breaks nothing but it.
    keys = sorted(groups, key=lambda key: not key.startswith(_ITSELF))
    explained: dict[object, Cause] = {}
    for key in keys:
        cause = _cause(key, groups[key], whats)
        place = cause.requirements if cause.is_requirement else key
        if first := explained.get(place):
            cause = replace(first, clauses=first.clauses + cause.clauses)
        explained[place] = cause
    return sorted(explained.values(), key=_place)


def _place(cause: Cause) -> tuple[int, bool, int]:
    """Where the cause stands: without an application that answers the rest tells little."""
    is_essential = cause.what.startswith(tuple(f"{need}: " for need in ESSENTIAL))
    return list(Level).index(cause.level), not is_essential, -cause.clauses


def together(run: Run) -> list[set[str]]:
    """The ids of the clauses that fail: for each cause, those that it explains."""
    groups, _ = _groups(run)
    return [{clause.id for _, clause in members} for members in groups.values()]


def _groups(run: Run) -> tuple[dict[str, Members], dict[str, str]]:
    """The failures by what explains them, and what the first look says of what is needed."""
    failing = [
        (result, clause)
        for result in run.requirements
        for clause in result.clauses
        if clause.outcome.is_failure
    ]
    obstacles = run.first_look.obstacles if run.first_look else ()
    whats = {one.need: f"{one.need}: {one.what}" for one in obstacles}
    keys = {
        clause.id: _alike(clause) for _, clause in failing if clause.outcome is not Outcome.BLOCKED
    }
    shared = _shared(failing, keys)
    groups: dict[str, Members] = {}
    for result, clause in failing:
        key = _missing(clause, whats) or _key(run, result, clause, keys, shared)
        groups.setdefault(key, []).append((result, clause))
    return _folded(groups), whats


def _missing(clause: ClauseResult, whats: dict[str, str]) -> str:
    """What the clause found missing when it ran: an attribute, or a way to call something."""
    got = clause.failure.got if clause.failure else ""
    if match := _CALL.match(got):
        return f"call {match['name']}"
    for pattern, name in _PROTOCOLS:
        if match := pattern.match(got):
            return f"lack {match['kind']}.{name or f'{match[1]} (to set)'}"
    if not (match := _ATTRIBUTE.match(got)):
        return ""
    need = f"{_APPLICATIONS}{match['name']}"
    return f"need {need}" if need in whats else f"lack {match['kind']}.{match['name']}"


def _folded(groups: dict[str, Members]) -> dict[str, Members]:
    """The groups; where many names of a kind are missing, these are one."""
    names: dict[str, list[str]] = {}
    for key in groups:
        names.setdefault(_kind(key), []).append(key)
    folded = dict(groups)
    for kind, keys in names.items():
        if kind and len(keys) > FEW:
            named = [_name(key) for key in keys[:NAMED]]
            more = f" and {len(keys) - NAMED} more" if len(keys) > NAMED else ""
            members = [member for key in keys for member in folded.pop(key)]
            listed = ", ".join(named) + more
            folded[f"missing {len(keys)} {kind}: {listed}"] = members
    return folded


def _name(key: str) -> str:
    name = key.partition(" ")[2].partition(" (raised in")[0].removesuffix(" is required")
    for known in ("flask.", "KeyError: ", _HEADER):
        name = name.removeprefix(known)
    return name


def _kind(key: str) -> str:
    """What a missing name is one of, and the verb for many; empty for all else."""
    what, _, rest = key.partition(" ")
    if what == "lack":
        return "attributes are missing"
    if what == "call":
        return "functions take other arguments"
    if rest.startswith("KeyError: "):
        return "keys are missing"
    if _STATUS.match(rest):
        return "statuses are others"
    if rest.startswith(_HEADER):
        return "headers are missing"
    kinds = (kind for start, kind in _KINDS.items() if what == "need" and rest.startswith(start))
    return next((f"{kind} are missing" for kind in kinds), "")


def _key(
    run: Run,
    result: RequirementResult,
    clause: ClauseResult,
    keys: dict[str, str],
    shared: frozenset[str],
) -> str:
    """What the clause's failure is put down to: an obstacle, what fails alike, a requirement."""
    if clause.outcome is Outcome.BLOCKED and clause.blocked_by:
        blocker = clause.blocked_by[0]
        below = next((r for r in run.requirements if r.id == blocker), None)
        if below is None:
            return f"need {blocker}"
        first = below.failures[0] if below.failures else None
        return (
            _missing(first, {}) or _key(run, below, first, keys, shared)
            if first
            else f"{_ITSELF}{blocker}"
        )
    key = keys.get(clause.id, "")
    return f"alike {key}" if key in shared else f"{_ITSELF}{result.id}"


def _shared(failing: Members, keys: dict[str, str]) -> frozenset[str]:
    requirements: dict[str, list[str]] = {}
    for result, clause in failing:
        if key := keys.get(clause.id):
            requirements.setdefault(key, []).append(result.id)
    return frozenset(
        key
        for key, ids in requirements.items()
        if len(set(ids)) >= (SAME_VALUES if key.endswith(REQUIRED) else ALIKE)
        and len(ids) * LEAST_SHARE >= len(failing)
    )


def _alike(clause: ClauseResult) -> str:
    """What is the same wherever the same thing goes wrong; empty where nothing is to be told."""
    failure = clause.failure
    if failure is None:
        return ""
    if clause.outcome in (Outcome.TIMEOUT, Outcome.CRASH):
        return failure.got
    text, raised = _error(failure)
    if text:
        return f"{_VALUE.sub('…', text)} (raised in {raised})" if raised else text
    if failure.got == NOT_RAISED:
        return f"{NOT_RAISED} where an error is{REQUIRED}"
    difference = f"{failure.got} where {failure.expected} is{REQUIRED}"
    return difference if _is_telling(failure) else ""


def _error(failure: Failure) -> tuple[str, str]:
    """The exception that ended the clause or was logged by the target, and where it was raised."""
    if _is_exception(failure):
        return failure.got, failure.raised
    text, _, raised = failure.logged.rpartition(", raised in ")
    # What the clause's own view raises is what it is about.
    is_own = raised.partition(":")[0] == failure.where.partition(":")[0]
    return ("", "") if is_own else (text, raised)


def _is_exception(failure: Failure) -> bool:
    kind = failure.message.partition(":")[0]
    return failure.got.startswith(kind) and kind.isidentifier() and kind != "AssertionError"


def _is_telling(failure: Failure) -> bool:
    texts = {failure.got, failure.expected}
    return all(text and len(text) <= 40 and "\n" not in text for text in texts) and not (
        texts <= _TELLS_NOTHING
    )


def _cause(key: str, members: Members, whats: dict[str, str]) -> Cause:
    kind, _, rest = key.partition(" ")
    results = list({result.id: result for result, _ in members}.values())
    if kind == "requirement":
        own = next((result for result in results if result.id == rest), results[0])
        what = own.text
        results.sort(key=lambda result: result.id != rest)
    elif kind == "lack":
        what = f"{rest} is missing"
    elif kind == "call":
        what = f"{rest} takes other arguments"
    elif kind == "alike":
        what = _in_full(rest, members)
    else:
        what = whats.get(rest, f"{rest} is missing" if kind == "need" else rest)
    return Cause(
        what=what,
        level=min((result.level for result in results), key=list(Level).index),
        clauses=len(members),
        requirements=tuple(result.id for result in results),
        chapters=tuple(_chapters(results)),
    )


def _in_full(alike: str, members: Members) -> str:
    """What fails alike, with its values where they are the same everywhere."""
    failures = [clause.failure for _, clause in members if clause.failure]
    all_texts = {_error(failure)[0] or failure.got for failure in failures}
    texts = {text for text in all_texts if alike.startswith(_VALUE.sub("…", text))}
    if len(texts) != 1:
        return alike
    (text,) = texts
    return text + alike.removeprefix(_VALUE.sub("…", text))


def _chapters(results: list[RequirementResult]) -> Iterator[str]:
    yield from dict.fromkeys(result.chapter for result in results)
