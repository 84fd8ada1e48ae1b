"""How a clause is run and judged."""

from __future__ import annotations

import functools
import logging
from contextvars import copy_context
from gc import collect, freeze
from typing import Any

import pytest

from flask_conformance.kit import interpreter
from flask_conformance.kit.adapter import lent_by
from flask_conformance.kit.workers import ScheduleFailed
from flask_conformance.model.project_file import NO_LONGER_FAILS
from flask_conformance.plugin import schedule
from flask_conformance.plugin.collection import OUTSIDE, clause_id, clause_of, requirement_of
from flask_conformance.plugin.comparison import Comparison, compare
from flask_conformance.plugin.logged import forget
from flask_conformance.plugin.under_test import subject


class ContextsLeft(AssertionError):
    """A clause passed, but contexts stayed pushed behind it."""


class NoLongerFails(Exception):
    """A recorded deviation passes: its record is out of date."""


VALUE = pytest.StashKey[Any]()
COMPARISON = pytest.StashKey[Comparison]()
KNOWN = pytest.StashKey[str]()
FAILS_OUTSIDE = pytest.StashKey[bool]()
"""There where a clause failed outside its interval, as it may."""
SCHEDULES = pytest.StashKey[int]()
"""How many orders of steps a clause for workers has tried."""


_running: list[pytest.Item] = []
_file = ""


def pytest_collection_finish() -> None:
    """Set aside what imports and collection made: every later collection would look at it again."""
    collect()
    freeze()


def pytest_runtest_logstart(nodeid: str) -> None:
    """Set aside, file by file, what the files before left: pytest keeps a report of each clause."""
    global _file
    file = nodeid.partition("::")[0]
    if file != _file:
        _file = file
        freeze()


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool:
    """Call the clause, and judge what became of it."""
    names = pyfuncitem.fixturenames
    if isinstance(pyfuncitem, pytest.Function):
        names = list(pyfuncitem._fixtureinfo.argnames)
    given = pyfuncitem.funcargs
    _running.append(pyfuncitem)
    try:
        _judge(pyfuncitem, {name: given[name] for name in names})
    finally:
        _running.pop()
    return True


def _judge(item: pytest.Function, arguments: dict[str, Any]) -> None:
    reason, workers = _recorded(item), schedule.workers_in(arguments)
    error: Exception | None = None
    schedule.prepare(item.config, workers)
    try:
        item.stash[VALUE] = _call(item, arguments)
    except Exception as raised:
        error = raised
    if workers is not None:
        item.stash[SCHEDULES] = workers.tried
    schedule.conclude(item.config, workers, error)
    if error is None:
        if reason is not None and not _is_lent(item, reason):
            raise NoLongerFails(f"{NO_LONGER_FAILS}: {reason}")
    elif OUTSIDE in item.stash:
        item.stash[FAILS_OUTSIDE] = True
        pytest.skip("fails outside its interval, as it may")
    elif reason is not None:
        item.stash[KNOWN] = reason
        pytest.xfail(f"known deviation: {reason}")
    elif isinstance(error, ScheduleFailed) and workers is not None:
        again = functools.partial(_call, item, arguments)
        short = schedule.reduced(item.config, clause_id(item), error, again, workers)
        raise short from short.__cause__
    else:
        raise error


def _call(item: pytest.Function, arguments: dict[str, Any]) -> Any:
    """Call the clause in a copy of the context, so that what it leaves cannot reach others."""
    return copy_context().run(_call_here, item, arguments)


def _call_here(item: pytest.Function, arguments: dict[str, Any]) -> Any:
    forget()
    loggers = logging.Logger.manager.loggerDict
    known = len(loggers)
    try:
        value = item.obj(**arguments)
    finally:
        interpreter.restore_functions()
        left = subject(item).adapter.drop_contexts()
        # An application's logger belongs to its name, which other clauses use too.
        for name in list(loggers)[known:]:
            del loggers[name]
    if left:
        raise ContextsLeft(f"no context stays pushed; {', '.join(left)} stayed")
    return value


def _recorded(item: pytest.Item) -> str | None:
    """The reason of the recorded deviation that speaks of this clause, if there is one."""
    known = subject(item).adapter.known
    if not known:
        return None
    whole = clause_id(item)
    for name in (whole, whole.partition("[")[0], requirement_of(item).id):
        if name in known:
            return known[name]
    return None


def _is_lent(item: pytest.Item, reason: str) -> bool:
    """Whether that is recorded of what the target is built on, and not of the target."""
    return reason in lent_by(subject(item).adapter).values()


def pytest_assertrepr_compare(op: str, left: object, right: object) -> None:
    """Remember what a failing comparison compared; pytest words the message itself."""
    if _running:
        _running[-1].stash[COMPARISON] = compare(op, left, right)


def title(item: pytest.Item) -> str:
    """The clause in words, for messages."""
    parameters = item.name.partition("[")[2].removesuffix("]")
    words = clause_of(item).title
    return f"{words} [{parameters}]" if parameters else words
