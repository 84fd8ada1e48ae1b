"""How a script of ``repro`` runs its clauses. Its text goes into the scripts.

In a script it stands below the stand-ins and the titles, so these are all that it may import from
the suite.
"""

from __future__ import annotations

import contextlib
import contextvars
import importlib
import inspect
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from flask_conformance.model.titles import in_words
from flask_conformance.repro.stand_ins import holds_here


def run_clauses(requirement: Any, fixtures: dict[str, Callable[[], Any]]) -> int:
    """Call every clause of a requirement class, print what became of it; the exit code."""
    failed = 0
    print(requirement.about)
    print("  " + " ".join((requirement.__doc__ or "").split("\n\n")[0].split()))
    for name, function in clauses_of(requirement):
        if not holds_here(requirement.where) or not holds_here(getattr(function, "where", {})):
            words = in_words(name.removeprefix("test_"))
            print(f"other  {words}: not in this edition{getattr(function, 'interval', '')}")
            continue
        for id, arguments in getattr(function, "cases", [("", {})]):
            title = in_words(name.removeprefix("test_")) + (f" [{id}]" if id else "")
            title += getattr(function, "interval", "")
            wanted = [key for key in inspect.signature(function).parameters if key != "self"]
            given = {key: fixtures[key]() for key in wanted if key not in arguments}
            bound = getattr(requirement(), name)
            try:
                value = contextvars.copy_context().run(bound, **given, **arguments)
            except Exception:
                failed += 1
                print(f"FAILS  {title}")
                traceback.print_exc(file=sys.stdout)
            else:
                recorded = f": {value!r}" if hasattr(function, "is_fact") else ""
                print(f"holds  {title}{recorded}")
    return 1 if failed else 0


def clauses_of(requirement: Any) -> Iterator[tuple[str, Any]]:
    """The test methods of the class, in the order written."""
    return ((key, value) for key, value in vars(requirement).items() if key.startswith("test_"))


def framework(name: str) -> Any:
    """The framework under test, with the submodules that clauses reach through it."""
    module = importlib.import_module(name)
    for part in ("views", "sessions", "json", "signals", "testing", "globals", "ctx", "cli"):
        with contextlib.suppress(ImportError):
            importlib.import_module(f"{name}.{part}")
    return module
