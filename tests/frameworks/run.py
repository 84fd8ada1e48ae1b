"""Run a framework as a newcomer would, and with its adapter; compare with what was seen before.

    python tests/frameworks/run.py akpy            exits 1 where something differs
    python tests/frameworks/run.py akpy --write    what is seen is the record from now on

The framework is installed in this environment; tox -m frameworks makes one for each.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from flask_conformance import codec
from flask_conformance.cli import project
from flask_conformance.model.causes import Cause, causes
from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol import RequirementResult
from flask_conformance.model.requirement import Level
from flask_conformance.supervisor import Settings, SubjectError, conduct

ROOT = Path(__file__).parents[2]
ADAPTERS, RECORDS = ROOT / "adapters" / "frameworks", ROOT / "results" / "frameworks"

_INSTALLED = re.compile(r"/[^ (]*/site-packages")
"""Where a framework lies on the machine that runs it."""

SEED = 1
BUDGET = 600.0
"""Seconds: where several run at once, each is slower than what is promised of one."""


@dataclass(frozen=True)
class Behaviour:
    """One run, as far as it is worth keeping."""

    verdict: Verdict
    levels: dict[Level, str]
    """Requirements met of those judged, such as ``12/160``."""
    causes: list[str]
    """Those that explain several requirements, the gravest first."""
    met: dict[str, str]
    """By chapter, the names of its requirements."""
    failed: dict[str, str]
    """What fails by itself; the other requirements are blocked, or not claimed."""
    problem: str = ""
    """Why nothing could be asked."""


@dataclass(frozen=True)
class Record:
    """What was seen of one framework."""

    framework: str
    version: str
    alone: Behaviour | None
    """Without an adapter: ``flask-conformance run NAME`` in an empty folder. None where the suite
    brings an adapter of that name."""
    adapted: Behaviour
    """With the adapter of ``adapters/frameworks``."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=sorted(path.name for path in ADAPTERS.iterdir()))
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    name = arguments.name
    alone = None if find_spec(f"flask_adapters.{name}") else _alone(name)
    now = Record(name, version(name), alone, _adapted(ADAPTERS / name))
    record = RECORDS / f"{name}.json"
    if arguments.write:
        record.write_text(codec.to_json(now), encoding="utf-8")
        return 0
    differences = list(_differences(codec.from_json(record.read_bytes(), Record), now))
    print("\n".join(differences) or f"{name} {now.version}: as recorded")
    return 1 if differences else 0


def _alone(name: str) -> Behaviour:
    return _behaviour(Settings(target=name, seed=SEED, budget=BUDGET))


def _adapted(folder: Path) -> Behaviour:
    with _inside(folder):
        project_file = project.of_folder(None)
        project.check(project_file)
        settings = Settings(
            target=project_file.target,
            conformance_file=str(project_file.path),
            seed=SEED,
            budget=BUDGET,
        )
        return _behaviour(settings, project_file)


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _behaviour(settings: Settings, project_file: project.ProjectFile | None = None) -> Behaviour:
    try:
        run = conduct(settings)
    except SubjectError as error:
        return Behaviour(Verdict.NONE, {}, [], {}, {}, str(error))
    run = project.as_declared(run, project_file) if project_file else run
    judged = [result for result in run.requirements if result.is_judged]
    return Behaviour(
        verdict=run.verdict,
        levels={level: _counted(judged, level) for level in Level},
        causes=[_cause_in_words(cause) for cause in causes(run) if not cause.is_requirement],
        met=_by_chapter(result.id for result in judged if result.is_met),
        failed=_by_chapter(result.id for result in judged if _fails_itself(result)),
        problem=run.incomplete,
    )


def _counted(judged: list[RequirementResult], level: Level) -> str:
    own = [result for result in judged if result.level is level]
    return f"{sum(result.is_met for result in own)}/{len(own)}"


def _cause_in_words(cause: Cause) -> str:
    what = _INSTALLED.sub("…/site-packages", cause.what)
    return f"{cause.level.value}: {what} ({cause.clauses} clauses)"


def _by_chapter(ids: Iterable[str]) -> dict[str, str]:
    names: dict[str, list[str]] = {}
    for id in ids:
        chapter, _, name = id.partition("/")
        names.setdefault(chapter, []).append(name)
    return {chapter: " ".join(some) for chapter, some in names.items()}


def _ids(by_chapter: dict[str, str]) -> list[str]:
    return [f"{chapter}/{name}" for chapter, names in by_chapter.items() for name in names.split()]


def _fails_itself(result: RequirementResult) -> bool:
    return any(clause.outcome is not Outcome.BLOCKED for clause in result.failures)


def _differences(recorded: Record, now: Record) -> Iterator[str]:
    if recorded.version != now.version:
        yield f"version: {recorded.version} is recorded, {now.version} is installed"
    for way in ("alone", "adapted"):
        before, after = getattr(recorded, way), getattr(now, way)
        if before and after:
            yield from (f"{way}: {text}" for text in _between(before, after))


def _between(before: Behaviour, now: Behaviour) -> Iterator[str]:
    for what in ("met", "failed"):
        old, new = _ids(getattr(before, what)), _ids(getattr(now, what))
        yield from (f"no longer {what}: {id}" for id in old if id not in new)
        yield from (f"now {what}: {id}" for id in new if id not in old)
    for what in ("verdict", "problem"):
        if getattr(before, what) != getattr(now, what):
            yield f"{what}: {getattr(before, what)!r} is recorded, {getattr(now, what)!r} was seen"


if __name__ == "__main__":
    sys.exit(main())
