"""Only the suite excuses a clause: whatever a target raises is a failure.

unittest.SkipTest and pytest.skip would leave a clause out, pytest.xfail would forgive it, and an
AssertionError that has been rebound would make any of them of an assertion that fails.
"""

from __future__ import annotations

import unittest
from collections.abc import Generator
from typing import Any

import pytest

from flask_conformance.kit import interpreter
from flask_conformance.kit.guarded import is_a, words_of
from flask_conformance.plugin.collection import REASON
from flask_conformance.plugin.execution import FAILS_OUTSIDE, KNOWN


class Excuse(Exception):
    """Stands for what a target has raised so that its clause be left out."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(f"the target asks to be excused: {words_of(error)}")
        self.error = error


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_logstart() -> None:
    """Before each clause: the one before may have changed the names."""
    interpreter.restore()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, Any]:
    """See an excuse that is not the suite's before pytest accepts it."""
    if call.excinfo is not None and is_excuse(item, call.excinfo.value):
        excuse = Excuse(call.excinfo.value).with_traceback(call.excinfo.tb)
        call.excinfo = pytest.ExceptionInfo.from_exc_info((Excuse, excuse, call.excinfo.tb))
    return (yield)


def is_excuse(item: pytest.Item, error: BaseException) -> bool:
    """Whether pytest would leave the clause out, or forgive it, for no reason of the suite's."""
    if is_a(error, pytest.xfail.Exception):
        return KNOWN not in item.stash
    if is_a(error, pytest.skip.Exception, unittest.SkipTest):
        return REASON not in item.stash and FAILS_OUTSIDE not in item.stash
    return False
