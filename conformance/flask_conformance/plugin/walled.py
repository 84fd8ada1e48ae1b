"""Clauses beside submissions: a warmed parent that has collected them, and forks that run them.

Nothing that a fork says is believed: a submission can reach the clauses and what runs them.
"""

from __future__ import annotations

import linecache
import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.module_adapter import NEWEST, ModuleAdapter
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import Failure, FirstLook, Instructions, Result
from flask_conformance.plugin.collection import requirement_of
from flask_conformance.plugin.events import Events
from flask_conformance.plugin.provided import PROVIDERS, providers
from flask_conformance.plugin.subject import ISOLATION
from flask_conformance.plugin.under_test import SUBJECT, Subject
from flask_conformance.sandbox import work
from flask_conformance.sandbox.parent import serve
from flask_conformance.sandbox.submission import LoadedSubmission

LONGEST = 600
"""Characters of each text that is told."""

DRAWS_EXAMPLES = "hypothesis"
"""The package loads parts of itself while clauses run."""


class Nothing(Adapter):
    """Stands for a submission where clauses are collected: none is imported there."""

    name = "nothing"
    edition = NEWEST

    def namespace(self) -> Any:
        return ModuleType("nothing")

    def werkzeug(self) -> Any:
        return SimpleNamespace()


def nothing() -> Adapter:
    return Nothing()


class _Kept:
    """Takes what events are sent, and keeps what became of clauses."""

    def __init__(self) -> None:
        self.results: list[Result] = []

    def send(self, event: Any) -> None:
        if isinstance(event, Result):
            self.results.append(event)


class Walled:
    """Serves jobs in the place of running the clauses."""

    def __init__(self, channel: int, folder: str, packages: Sequence[str]) -> None:
        self._channel, self._folder, self._packages = channel, folder, packages
        self.kept = _Kept()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        by_requirement: dict[str, list[pytest.Item]] = {}
        for item in session.items:
            by_requirement.setdefault(requirement_of(item).id, []).append(item)
            # A fork cannot read the file, whose lines tell what a clause expects.
            linecache.getlines(str(item.path))

        def run(submission: LoadedSubmission, request: str, program: Any) -> list[dict[str, str]]:
            _put(session.config, submission, program["seed"])
            return self._ran(by_requirement.get(program["requirement"], []))

        work.PROGRAMS["clauses"] = run
        serve(self._channel, self._folder, self._packages)
        return True

    def _ran(self, items: list[pytest.Item]) -> list[dict[str, str]]:
        self.kept.results.clear()
        for item, following in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        return [_as_plain(result) for result in self.kept.results]


def _put(config: pytest.Config, submission: LoadedSubmission, seed: int) -> None:
    """Make the submission the subject of the run."""
    adapter = ModuleAdapter(_module(submission))
    first_look = FirstLook(own=(), borrowed={}, missing=())
    subject = Subject(adapter, config.stash[SUBJECT].edition, seed, "wsgi", first_look)
    config.stash[SUBJECT] = subject
    config.stash[PROVIDERS] = providers(subject)


def _module(submission: LoadedSubmission) -> ModuleType:
    """One module with all that the submission's modules have, under the names asked for."""
    first = submission.modules[0]
    # Imports the parts that a package has.
    ModuleAdapter(first)
    whole = ModuleType(first.__name__)
    for module in reversed(submission.modules):
        vars(whole).update(vars(module))
    vars(whole).update(submission.all())
    return whole


def _as_plain(result: Result) -> dict[str, str]:
    failure = result.failure or Failure("", "", "")
    reason = result.blocked_by or (
        result.reason if result.outcome is Outcome.NOT_APPLICABLE else ""
    )
    texts = {
        "clause": result.clause,
        "outcome": result.outcome.value,
        "lacks": reason,
        "expected": failure.expected,
        "got": failure.got,
        "timeline": failure.timeline,
    }
    return {name: text[:LONGEST] for name, text in texts.items()}


def main() -> None:
    """``EDITION IDS SOCKET FOLDER PACKAGES…``, the ids with commas between them."""
    edition, ids, channel, folder, *packages = sys.argv[1:]
    del sys.argv[1:]
    if find_spec(DRAWS_EXAMPLES) is not None:
        packages.append(DRAWS_EXAMPLES)
    walled = Walled(int(channel), folder, packages)
    events = Events(walled.kept, Instructions(-1, 0, 1, 0, ()))  # type: ignore[arg-type]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    options = ["--target", f"{__name__}:nothing", "--all", "--edition", edition, "--seed", "0"]
    for id in ids.split(","):
        options += ["--select", id]
    arguments = ["-p", "flask_conformance.plugin", *ISOLATION, "--pyargs", "flask_spec", *options]
    sys.exit(pytest.main(arguments, plugins=[walled, events]))
