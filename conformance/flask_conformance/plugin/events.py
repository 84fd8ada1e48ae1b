"""What the supervisor is told: the clauses there are, and what becomes of each."""

from __future__ import annotations

import json
import platform
from collections import Counter
from collections.abc import Generator
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Any, Literal

import pytest

from flask_conformance.kit.guarded import attempt, is_a, kind_of, raised_in, shown, words_of
from flask_conformance.model.blocking import OUTDATED
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import (
    Begin,
    Broken,
    End,
    Failure,
    Instructions,
    ListedClause,
    ListedRequirement,
    Result,
    Start,
    Stopped,
    Unusable,
)
from flask_conformance.model.requirement import Requirement
from flask_conformance.plugin import explanation
from flask_conformance.plugin.collection import (
    OUTSIDE,
    REASON,
    clause_id,
    clause_of,
    is_for_patched,
    requirement_of,
)
from flask_conformance.plugin.execution import (
    FAILS_OUTSIDE,
    KNOWN,
    SCHEDULES,
    VALUE,
    NoLongerFails,
    title,
)
from flask_conformance.plugin.failures import describe
from flask_conformance.plugin.obstacles import missing_name
from flask_conformance.plugin.schedule import Refused
from flask_conformance.plugin.shares import shared_out
from flask_conformance.plugin.stream import STREAM, EventStream
from flask_conformance.plugin.under_test import SUBJECT, subject

PACKAGES = (
    "flask-conformance", "flask", "werkzeug", "jinja2", "itsdangerous", "click", "blinker",
    "pytest", "requests", "hypothesis", "greenlet", "gevent", "asgiref",
)  # fmt: skip
"""Distributions whose versions a run records."""

VALUE_LIMIT = 10_000
"""Characters of the repr of a recorded value."""

_NOT_PLAIN = object()

Passing = Generator[None, Any, Any]
"""A hook wrapper that passes on what the hooks inside it gave."""


class Events:
    """The hooks of a subject process: runs one share of the clauses and reports on it."""

    def __init__(self, stream: EventStream, instructions: Instructions) -> None:
        self._stream = stream
        self._share, self._shares = instructions.share, instructions.shares
        self._first = instructions.first
        self._has_started = False
        self._result: Result | None = None
        """That of the running clause, as far as it is known."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[STREAM] = self._stream

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Tell of every clause, then keep those of this share that are still to run."""
        requirements = {requirement_of(item).id: requirement_of(item) for item in items}
        to_run = Counter(requirement_of(item).id for item in items if REASON not in item.stash)
        shares = shared_out(dict.fromkeys(requirements, 0) | to_run, self._shares)
        listed, mine = [], []
        for item in items:
            entry = self._listed(item, shares[requirement_of(item).id])
            if entry.share == self._share and not entry.kind:
                mine.append(item)
            listed.append(entry)
        if len({entry.id for entry in listed}) < len(listed):
            raise pytest.UsageError("the spec gives one id to two clauses")
        self._tell_start(config, requirements, listed)
        items[:] = mine[self._first :]

    def _listed(self, item: pytest.Item, share: int) -> ListedClause:
        entry = ListedClause(
            id=clause_id(item),
            title=title(item),
            requirement=requirement_of(item).id,
            share=share,
            is_fact=clause_of(item).is_fact,
            outside=item.stash[OUTSIDE].reason if OUTSIDE in item.stash else "",
        )
        why = item.stash.get(REASON, None)
        if is_for_patched(item) and (why is None or why.kind == "process"):
            # The share behind all others is run by a process that has been patched.
            return replace(entry, share=self._shares)
        return entry if why is None else replace(entry, kind=why.kind, reason=why.reason)

    def _tell_start(
        self,
        config: pytest.Config,
        requirements: dict[str, Requirement],
        clauses: list[ListedClause],
    ) -> None:
        run = subject(config)
        self._has_started = True
        self._stream.send(
            Start(
                target=run.adapter.name,
                edition=run.edition,
                python=f"{platform.python_implementation()} {platform.python_version()}",
                seed=run.seed,
                over=run.over,
                server=run.server_name,
                versions=_versions(),
                first_look=run.first_look,
                declared=dict(run.adapter.lacks),
                requirements=tuple(map(_listed_requirement, requirements.values())),
                clauses=tuple(clauses),
            )
        )

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Passing:
        self._result = Result(clause_id(item), Outcome.PASS)
        self._stream.send(Begin(self._result.clause))
        done = yield
        self._tell_result()
        return done

    def _tell_result(self) -> None:
        assert self._result is not None
        self._stream.send(self._result)
        self._result = None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport:
        """Judge in the place of pytest, whose report asks the target's objects what they are."""
        result = self._result
        assert result is not None
        result = replace(result, seconds=round(result.seconds + call.duration, 6))
        if call.when == "call":
            result = replace(result, schedules=item.stash.get(SCHEDULES, 0))
        if call.excinfo is not None:
            result = self._judged(result, item, call.when, call.excinfo.value)
        elif call.when == "call" and VALUE in item.stash and clause_of(item).is_fact:
            result = replace(result, value=_as_json(item.stash[VALUE]))
        self._result = result
        return _reported(item, call)

    def _judged(self, result: Result, item: pytest.Item, when: str, error: BaseException) -> Result:
        is_called = when == "call"
        if KNOWN in item.stash and is_called:
            return replace(result, outcome=Outcome.KNOWN, reason=item.stash[KNOWN])
        if FAILS_OUTSIDE in item.stash and is_called:
            return replace(result, outcome=Outcome.FAIL)
        if is_a(error, pytest.skip.Exception):
            return replace(
                result, outcome=Outcome.NOT_APPLICABLE, kind="skipped", reason=str(error)
            )
        if is_called and clause_of(item).is_fact:
            reason = f"no value: {words_of(error)}"
            return replace(result, outcome=Outcome.NOT_APPLICABLE, kind="fact", reason=reason)
        adapter = subject(item).adapter
        missing = attempt(
            lambda: missing_name(error, adapter.namespace(), adapter.werkzeug()), None
        )
        why = subject(item).lacks(missing.name) if missing else None
        if missing and missing.is_claimed and why is None:
            return replace(result, outcome=Outcome.BLOCKED, blocked_by=missing.name)
        if missing:
            reason = f"not claimed: {missing.name} ({why or f'{adapter.name} has no such part'})"
            outcome = Outcome.NOT_APPLICABLE
            return replace(result, outcome=outcome, kind="capability", reason=reason)
        outcome = Outcome.FAIL if is_called else Outcome.ERROR
        kind = OUTDATED if is_a(error, NoLongerFails) else ""
        return replace(result, outcome=outcome, kind=kind, failure=describe(item, error))

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Beside ours, only the target's can come: the terminal's signal goes to the supervisor."""
        if is_a(excinfo.value, Refused):
            self._stream.send(Unusable(str(excinfo.value)))
        elif not self._has_started:
            words = f"{words_of(excinfo.value)}{raised_in(excinfo.value)}"
            self._stream.send(Unusable(f"the target ends the run before its first clause: {words}"))
        else:
            kind = kind_of(excinfo.value)
            self._end_clause(Outcome.FAIL, Failure("no attempt to stop the run", kind, kind))
        self._stream.send(Stopped())

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> bool:
        """What fails in the middle of a clause costs that clause; the next subject goes on."""
        words = f"the suite failed: {words_of(excinfo.value)}"
        if self._result is None:
            self._stream.send(Unusable(words))
        else:
            place = _places(excinfo.tb)
            self._end_clause(Outcome.ERROR, Failure("a verdict", words, f"{words}\n{place}"))
            self._stream.send(Stopped())
        return True

    def _end_clause(self, outcome: Outcome, failure: Failure) -> None:
        if self._result is not None:
            self._result = replace(self._result, outcome=outcome, failure=failure)
            self._tell_result()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._stream.send(Broken(report.nodeid, str(report.longrepr)[-2000:]))

    @pytest.hookimpl(wrapper=True)
    def pytest_cmdline_main(self, config: pytest.Config) -> Passing:
        """Tell the sentence with which a run is refused, such as an unknown target's."""
        try:
            return (yield)
        except pytest.UsageError as error:
            self._stream.send(Unusable(str(error)))
            raise

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Have pytest say nothing itself: standard output belongs to the target here."""
        session.config.pluginmanager.unregister(name="terminalreporter")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Passing:
        explanation.guard(session.config)
        done = yield
        if SUBJECT in session.config.stash:
            self._stream.send(End())
        return done


def _reported(item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
    """What pytest itself needs to know."""
    outcome: Literal["passed", "failed", "skipped"] = "passed"
    if call.excinfo is not None:
        outcome = "skipped" if is_a(call.excinfo.value, pytest.skip.Exception) else "failed"
    assert call.when != "collect"
    return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)


def _places(traceback: TracebackType | None) -> str:
    """Files and lines, innermost last: no source, which would have to be read and parsed."""
    lines = []
    while traceback is not None:
        lines.append(f"{traceback.tb_frame.f_code.co_filename}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return "\n".join(lines[-8:])


def _listed_requirement(requirement: Requirement) -> ListedRequirement:
    return ListedRequirement(
        id=requirement.id,
        level=requirement.level,
        text=requirement.text,
        notes=requirement.notes,
        applies=str(requirement.applies),
        depends=requirement.depends,
    )


def _versions() -> dict[str, str]:
    return {package: number for package in PACKAGES if (number := _version(package))}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _as_json(value: Any) -> Any:
    """The value if JSON can carry it, else its repr."""
    plain = attempt(lambda: json.loads(json.dumps(value)), _NOT_PLAIN)
    return shown(value, VALUE_LIMIT) if plain is _NOT_PLAIN else plain
