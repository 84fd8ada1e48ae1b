"""A pytest plugin that collects the spec once, and runs it on one change after another.

Each change is tried in a fork of the process, which imports the changed package anew. A run of all
changes would else spend most of its time importing pytest and collecting clauses.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from changes import Change
from passage import ANYWHERE, EVERY, Passages, around, recorded
from warming import begin_again

PACKAGE = "flask_reference"

IMPORTS_IT = (PACKAGE, "flask_adapters")

PATIENCE = 20
"""Seconds after which a clause that hangs counts as failed."""


class Noticed(Exception):
    """A clause failed."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--changes", type=Path, help="JSON file: the changes to try")
    parser.addoption("--copy", type=Path, help="where the copies of the package are made")
    parser.addoption("--results", type=Path, help="JSON lines: each change, and whether it shows")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """Instead of one run of the clauses, one for each change."""
    option = session.config.option
    package: Path = option.copy / PACKAGE
    original = Path(str(importlib.import_module(PACKAGE).__file__)).parent
    shutil.copytree(original, package, ignore=shutil.ignore_patterns("__pycache__"))
    passages = _recorded(session, package)
    with option.results.open("a") as results:
        for told in json.loads(option.changes.read_text()):
            change = Change(**told)
            chosen = _that_can_notice(session, change, package, passages)
            noticed = _is_noticed(session, change, package, chosen)
            if noticed is not None:
                results.write(json.dumps({**asdict(change), "noticed": noticed}) + "\n")
                results.flush()
    return True


def _recorded(session: pytest.Session, package: Path) -> Passages:
    """Where each clause passes, recorded in a fork: it leaves nothing behind in this process."""
    file = package.parent / "passages.json"

    def record() -> None:
        try:
            told = recorded(
                package,
                lambda: _renew(session),
                session.items,
                lambda item: _run(session, [item]),
            )
        except Noticed as noticed:
            told = {"": str(noticed)}
        file.write_text(json.dumps(told))

    _forked(package.parent, record)
    told = json.loads(file.read_text()) if file.is_file() else {"": "it ended early"}
    if "" in told:
        raise pytest.UsageError(f"the spec fails on the package as it is: {told['']}")
    return {
        module: {int(line): places for line, places in lines.items()}
        for module, lines in told.items()
    }


def _that_can_notice(
    session: pytest.Session, change: Change, package: Path, passages: Passages
) -> list[pytest.Item]:
    """The clauses that pass there; behind them all others, where it runs at the import."""
    tree = ast.parse((package / change.module).read_text())
    by_line = passages.get(change.module, {})
    near = {place for line in around(tree, change.line) for place in by_line.get(line, ())}
    far = range(len(session.items)) if EVERY in near else passages.get(ANYWHERE, {}).get(0, [])
    order = [*sorted(near - {EVERY}), *sorted(set(far) - near)]
    return [session.items[place] for place in order]


def _is_noticed(
    session: pytest.Session, change: Change, package: Path, items: Sequence[pytest.Item]
) -> bool | None:
    """Whether a clause fails with the change; None where there is nothing to try."""
    file = package / change.module
    source = file.read_text()
    changed = change.of(source)
    if changed is None:
        return None
    file.write_text(changed)
    try:
        return _forked(package.parent, lambda: _renew(session), lambda: _run(session, items)) != 0
    finally:
        file.write_text(source)


def _run(session: pytest.Session, items: Sequence[pytest.Item]) -> None:
    """Run clauses until one fails."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        signal.alarm(PATIENCE)
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            raise Noticed(item.nodeid)


def _renew(session: pytest.Session) -> None:
    """Forget the package and what has imported it, and load the target from the copy."""
    for name in list(sys.modules):
        if name.partition(".")[0] in IMPORTS_IT:
            del sys.modules[name]
    importlib.invalidate_caches()
    begin_again(session.config)


def _forked(path: Path, *steps: Callable[[], Any]) -> int:
    """Take the steps in a fork that imports from *path* first; 0 if none raises."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)  # servers that a clause had started
        return status
    failed = True
    try:
        os.setpgid(0, 0)
        sys.path.insert(0, str(path))
        os.environ["PYTHONPATH"] = str(path)
        sys.dont_write_bytecode = True
        for step in steps:
            step()
        failed = False
    finally:
        # Without the exit handlers of the process that was forked.
        os._exit(failed)
