"""A clause as a pytest item of its own kind: it asks for no fixture that must be torn down.

The spec has thousands of clauses that run in a fraction of a millisecond. pytest's function items
take several times as long to make, set up and tear down; these are called at once.

Measured on the whole spec on Flask 3.1.3 under plain pytest, both in turn on the same machine:
55.4 s of CPU with these items, 67.4 s with pytest's own, that is 18 % less (benchmarks/README.md).
If that falls below 15 %, this module and ``cases.py`` shall go.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import product
from typing import Any

import pytest

from flask_conformance.kit.workers import Kind
from flask_conformance.model.cases import NotPlain, cases
from flask_conformance.plugin.collection import REASON, clause_id
from flask_conformance.plugin.other_plugins import expect_phases
from flask_conformance.plugin.provided import PROVIDERS
from flask_conformance.plugin.worker_fixtures import CHOICES, kinds_for, opened


class ClauseItem(pytest.Item):
    """One case of a clause. The attributes that pytest plugins look for are those of functions."""

    def __init__(
        self,
        *,
        function: Any,
        arguments: dict[str, Any],
        asks: tuple[str, ...],
        workers: tuple[str, Kind] | None,
        **given: Any,
    ):
        super().__init__(**given)
        self.function = function
        self.originalname: str = function.__name__
        self.kinds = [workers[1]] if workers else []
        self.funcargs: dict[str, Any] = {}
        """The clause's arguments, while it runs: those of its case, and what the suite provides."""
        self.fixturenames = (*asks, *arguments, *(workers or ())[:1])
        self._asks, self._arguments, self._workers = asks, arguments, workers

    @property
    def cls(self) -> Any:
        return self.parent.obj  # type: ignore[union-attr]

    @property
    def obj(self) -> Any:
        """The clause, bound to a new instance of its requirement."""
        return getattr(self.cls(), self.originalname)

    def reportinfo(self) -> tuple[Any, int, str]:
        return self.path, self.function.__code__.co_firstlineno - 1, self.name

    def runtest(self) -> None:
        provide, id = self.config.stash[PROVIDERS], clause_id(self)
        given = {**self._arguments, **{name: provide[name](id) for name in self._asks}}
        with ExitStack() as stack:
            if self._workers:
                fixture, kind = self._workers
                given[fixture] = stack.enter_context(opened(kind, self.config))
            self.funcargs = given
            self.ihook.pytest_pyfunc_call(pyfuncitem=self)

    def _traceback_filter(self, excinfo: pytest.ExceptionInfo[BaseException]) -> Any:
        """Begin tracebacks in the clause, not in the machine that called it."""
        return excinfo.traceback.cut(path=self.path)


class RequirementNode(pytest.Class):
    """A requirement: plain clauses are items of ours, the others what pytest makes of them."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        known = self.config.stash[PROVIDERS]
        for name, function in vars(self.obj).items():
            if name.startswith("test_"):
                try:
                    yield from self._plain(name, function, known.keys())
                except NotPlain:
                    hook = self.ihook.pytest_pycollect_makeitem
                    member = getattr(self.obj, name)
                    yield from hook(collector=self, name=name, obj=member) or ()

    def _plain(self, name: str, function: Any, known: Any) -> Iterator[ClauseItem]:
        if not inspect.isfunction(function) or hasattr(function, "is_hypothesis_test"):
            raise NotPlain("not a function")
        named_cases = cases(function)
        code = function.__code__
        wanted = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        others = [argument for argument in wanted if argument not in named_cases[0][1]]
        asks = tuple(other for other in others if other not in CHOICES)
        if not set(asks) <= known or function.__defaults__ or len(others) > len(asks) + 1:
            raise NotPlain("other fixtures")
        choices: list[tuple[str, Kind] | None] = [
            (other, kind)
            for other in others
            if other in CHOICES
            for kind in kinds_for(other, self.obj.__requirement__, self.config)
        ]
        for workers, (id, arguments) in product(choices or [None], named_cases):
            words = "-".join(filter(None, (str(workers[1]) if workers else "", id)))
            yield ClauseItem.from_parent(
                self,
                name=f"{name}[{words}]" if words else name,
                function=function,
                arguments=arguments,
                asks=asks,
                workers=workers,
            )


def pytest_pycollect_makeitem(collector: Any, name: str, obj: object) -> Any:
    """Collect requirement classes as such."""
    if isinstance(obj, type) and "__requirement__" in vars(obj):
        return RequirementNode.from_parent(collector, name=name, obj=obj)
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run a clause of ours: one call, one report, nothing to set up or tear down."""
    if not isinstance(item, ClauseItem) or expect_phases(item.config):
        return None
    hook = item.ihook
    hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    call = pytest.CallInfo.from_call(
        lambda: _run(item), when="call", reraise=(pytest.exit.Exception, KeyboardInterrupt)
    )
    report = hook.pytest_runtest_makereport(item=item, call=call)
    hook.pytest_runtest_logreport(report=report)
    if call.excinfo is not None and not hasattr(report, "wasxfail") and report.failed:
        hook.pytest_exception_interact(node=item, call=call, report=report)
    item.funcargs = {}
    hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    # Function items before this one may have left their module and class set up.
    item.session._setupstate.teardown_exact(nextitem)
    return True


def _run(item: ClauseItem) -> None:
    if REASON in item.stash:
        pytest.skip(f"not applicable: {item.stash[REASON].reason}")
    capture: Any = item.config.pluginmanager.get_plugin("capturemanager")
    if capture is None:
        item.runtest()
    else:
        with capture.item_capture("call", item):
            item.runtest()
