"""What the supervisor is told: the clauses there are, and what becomes of each."""

from __future__ import annotations

import json
import platform
from collections.abc import Generator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pytest

from flask_conformance.model.outcome import Outcome
from flask_conformance.model.requirement import Requirement
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
from flask_conformance.plugin.schedule import Refused
from flask_conformance.plugin.session import SUBJECT, subject
from flask_conformance.plugin.stream import EventStream

PACKAGES = (
    "flask-conformance", "flask", "werkzeug", "jinja2", "itsdangerous", "click", "blinker",
    "pytest", "requests", "hypothesis", "greenlet", "gevent", "asgiref",
)  # fmt: skip
"""Distributions whose versions a run records."""


Passing = Generator[None, Any, Any]
"""A hook wrapper that passes on what the hooks inside it gave."""


class Events:
    """The hooks of a subject process: runs one share of the clauses and reports on it."""

    def __init__(self, stream: EventStream, share: int, shares: int, first: int) -> None:
        self._stream = stream
        self._share, self._shares, self._first = share, shares, first
        self._running: str | None = None
        self._result: dict[str, Any] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Tell of every clause, then keep those of this share that are still to run."""
        requirements = {requirement_of(item).id: requirement_of(item) for item in items}
        places = {id: place for place, id in enumerate(requirements)}
        listed, mine = [], []
        for item in items:
            found = requirement_of(item)
            entry = {
                "id": clause_id(item),
                "title": title(item),
                "requirement": found.id,
                "fact": clause_of(item).is_fact,
                "share": places[found.id] % self._shares,
            }
            why = item.stash.get(REASON, None)
            if is_for_patched(item) and (why is None or why.kind == "process"):
                # The share behind all others is run by a process that has been patched.
                entry["share"] = self._shares
            elif why is not None:
                entry |= {"kind": why.kind, "reason": why.reason}
            if entry["share"] == self._share and "kind" not in entry:
                mine.append(item)
            if OUTSIDE in item.stash:
                entry["outside"] = item.stash[OUTSIDE].reason
            listed.append(entry)
        if len({entry["id"] for entry in listed}) < len(listed):
            raise pytest.UsageError("the spec gives one id to two clauses")
        self._tell_start(config, requirements, listed)
        items[:] = mine[self._first :]

    def _tell_start(
        self, config: pytest.Config, requirements: dict[str, Requirement], clauses: list[Any]
    ) -> None:
        run = subject(config)
        self._stream.send(
            "start",
            target=run.adapter.name,
            edition={"flask": str(run.edition.flask), "werkzeug": str(run.edition.werkzeug)},
            python=f"{platform.python_implementation()} {platform.python_version()}",
            seed=run.seed,
            over=run.over,
            server=run.server_name,
            versions=_versions(),
            requirements=[_told(found) for found in requirements.values()],
            clauses=clauses,
        )

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Passing:
        self._running = clause_id(item)
        self._result = {"outcome": Outcome.PASS.value, "seconds": 0.0}
        self._stream.send("begin", clause=self._running)
        done = yield
        self._tell_result()
        return done

    def _tell_result(self) -> None:
        self._stream.send("result", clause=self._running, **self._result)
        self._running = None

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Passing:
        report = yield
        self._result["seconds"] = round(self._result["seconds"] + call.duration, 6)
        if call.when == "call" and (schedules := item.stash.get(SCHEDULES, 0)):
            self._result["schedules"] = schedules
        if call.excinfo is not None:
            self._judge(item, call.when, call.excinfo.value)
        elif call.when == "call" and VALUE in item.stash and clause_of(item).is_fact:
            self._result["value"] = _as_json(item.stash[VALUE])
        return report

    def _judge(self, item: pytest.Item, when: str, error: BaseException) -> None:
        if KNOWN in item.stash and when == "call":
            self._result |= {"outcome": Outcome.KNOWN.value, "reason": item.stash[KNOWN]}
        elif FAILS_OUTSIDE in item.stash and when == "call":
            self._result |= {"outcome": Outcome.FAIL.value}
        elif isinstance(error, pytest.skip.Exception):
            told = {"outcome": Outcome.NOT_APPLICABLE.value, "kind": "skipped"}
            self._result |= {**told, "reason": str(error)}
        elif when == "call" and clause_of(item).is_fact:
            told = {"outcome": Outcome.NOT_APPLICABLE.value, "kind": "fact"}
            self._result |= {**told, "reason": f"no value: {type(error).__name__}: {error}"}
        else:
            is_verdict = when == "call" and not isinstance(error, NoLongerFails)
            outcome = Outcome.FAIL if is_verdict else Outcome.ERROR
            self._result |= {"outcome": outcome.value, "failure": describe(item, error)}

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Beside ours, only the target's can come: the terminal's signal goes to the supervisor."""
        if isinstance(excinfo.value, Refused):
            self._stream.send("unusable", message=str(excinfo.value))
        elif self._running is not None:
            kind = type(excinfo.value).__name__
            failure = {"expected": "no attempt to stop the run", "got": kind, "message": kind}
            self._result |= {"outcome": Outcome.FAIL.value, "failure": failure}
            self._tell_result()
        self._stream.send("stopped")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._stream.send("broken", where=report.nodeid, message=str(report.longrepr)[-2000:])

    @pytest.hookimpl(wrapper=True)
    def pytest_cmdline_main(self, config: pytest.Config) -> Passing:
        """Tell the sentence with which a run is refused, such as an unknown target's."""
        try:
            return (yield)
        except pytest.UsageError as error:
            self._stream.send("unusable", message=str(error))
            raise

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._stream.send("unusable", message=f"the suite failed: {excinfo.exconly()}")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Passing:
        done = yield
        if SUBJECT in session.config.stash:
            self._stream.send("end")
        return done

    def pytest_report_teststatus(self) -> tuple[str, str, str]:
        """Keep pytest's own progress out of the output, which belongs to the target here."""
        return "", "", ""


def _told(found: Requirement) -> dict[str, Any]:
    return {
        "id": found.id,
        "level": found.level.value,
        "text": found.text,
        "notes": found.notes,
        "applies": str(found.applies),
        "depends": found.depends,
    }


def _versions() -> dict[str, str]:
    return {package: found for package in PACKAGES if (found := _version(package))}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _as_json(value: Any) -> Any:
    """The value if JSON can carry it, else its repr."""
    try:
        return json.loads(json.dumps(value))
    except (TypeError, ValueError):
        return repr(value)
