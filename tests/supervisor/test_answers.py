"""The whole spec against answers of the kinds that people hand in: what it says of each."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flask_conformance.model.causes import causes
from flask_conformance.model.outcome import Outcome, Verdict
from flask_conformance.model.protocol import Run
from flask_conformance.reports import terminal
from flask_conformance.supervisor import Settings, conduct

Ask = Callable[..., Run]


@pytest.fixture
def ask(in_a_fork: None, tmp_path: Path) -> Ask:
    """``ask(source, select)``: a run on a file with that source."""

    def ask(source: str, *select: str, **settings: Any) -> Run:
        target = tmp_path / "answer.py"
        target.write_text(source)
        return conduct(Settings(target=str(target), select=select, jobs=1, **settings))

    return ask


def outcomes(run: Run) -> Counter[str]:
    return Counter(clause.outcome.value for clause in run.clauses())


def needs(run: Run) -> list[str]:
    return [cause.what.partition(":")[0] for cause in causes(run)]


def test_what_is_declared_to_be_wrong_does_not_conform_for_it(ask: Ask) -> None:
    pytest.importorskip("flask")
    run = ask(
        """
from flask_adapters.flask import FlaskAdapter
import flask

flask.Flask.wsgi_app = None

class adapter(FlaskAdapter):
    def __init__(self):
        super().__init__()
        self.known = {"routing/trailing-slash": "later"}
""",
        "routing/trailing-slash",
    )

    assert run.verdict is not Verdict.CONFORMS
    assert needs(run) == ["an answer"]


def test_a_constructor_alone(ask: Ask) -> None:
    run = ask("class Flask:\n    def __init__(self, name): pass", "routing", "middleware")

    assert "error" not in outcomes(run)
    assert "pass" not in outcomes(run)
    assert len([cause for cause in causes(run) if not cause.is_requirement]) <= 10


def test_a_constructor_without_an_import_name(ask: Ask) -> None:
    run = ask("class Flask:\n    def __init__(self): pass", "routing/trailing-slash", "requests")

    assert needs(run) == ["an application"]
    assert run.verdict is Verdict.NONE


STACK = """
from contextvars import ContextVar

class LocalStack:
    def __init__(self):
        self._items = ContextVar("items", default=())

    def push(self, obj):
        self._items.set((*self._items.get(), obj))
        return list(self._items.get())

    def pop(self):
        *rest, last = self._items.get() or (None,)
        self._items.set(tuple(rest))
        return last

    @property
    def top(self):
        return (self._items.get() or (None,))[-1]
"""


def test_a_right_stack_alone_lacks_its_companions_and_nothing_else(ask: Ask) -> None:
    run = ask(STACK, profile="locals")

    assert needs(run) == ["werkzeug.local.LocalProxy", "werkzeug.local.Local"]
    assert [result.id for result in run.failed] == []
    assert "could be asked of werkzeug.local.LocalStack holds: " in terminal.report(run)


def test_of_a_wrong_stack_it_is_not_said_that_it_holds(ask: Ask) -> None:
    run = ask(STACK.replace("return last", "return rest"), profile="locals")

    assert [result.id for result in run.failed] != []
    assert "could be asked of" not in terminal.report(run)


def test_flask_handed_on_has_the_verdict_of_flask(ask: Ask) -> None:
    pytest.importorskip("flask")
    run = ask("from flask import *", "middleware", "views")

    assert not [clause.id for clause in run.clauses() if clause.outcome.is_failure]
    assert run.verdict is Verdict.CONFORMS


def test_an_application_that_never_answers_is_one_cause_and_soon_told(ask: Ask) -> None:
    began = time.monotonic()
    run = ask(
        """
import threading

class Flask:
    def __init__(self, name): pass
    def route(self, rule, **options): return lambda view: view
    def __call__(self, environ, start_response): threading.Event().wait()
""",
        "routing/trailing-slash",
        "requests/accept",
    )  # fmt: skip

    assert set(outcomes(run)) <= {"blocked", "not-applicable"}
    assert needs(run)[0] == "an answer"
    # One clause alone would take ten seconds.
    assert time.monotonic() - began < 60


def test_an_error_of_a_view_is_told_though_its_application_cannot_tell_what_it_is(
    ask: Ask,
) -> None:
    pytest.importorskip("flask")
    run = ask(
        """
import threading
from flask import *
import flask

class Flask(flask.Flask):
    def __repr__(self): threading.Event().wait()
    def dispatch_request(self):
        if request.path != "/first-look":
            raise LookupError('no')
        return super().dispatch_request()
""",
        "routing/variables::text_is_read_as_utf8",
    )

    (clause,) = run.clauses()
    assert clause.outcome is Outcome.FAIL


EVERYTHING = """
from unittest.mock import MagicMock

Flask = MagicMock()

def __getattr__(name):
    if name.startswith("__") or name == "adapter":
        raise AttributeError(name)
    return MagicMock()
"""

AGREEABLE = """
class Flask:
    def __init__(self, *arguments, **options): pass
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 1
    def __call__(self, *arguments, **options): return Flask()
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Flask()
    def __getitem__(self, key): return Flask()
    def __setitem__(self, key, value): pass
    def __contains__(self, key): return True
    def __iter__(self): return iter([Flask()])
    def __len__(self): return 1
    def __enter__(self): return self
    def __exit__(self, *error): return True
    def __lt__(self, other): return True
    __gt__ = __le__ = __ge__ = __lt__

def __getattr__(name):
    if name.startswith("__") or name == "adapter":
        raise AttributeError(name)
    return Flask()
"""


@pytest.mark.parametrize(
    "source", ["class Flask: pass", EVERYTHING, AGREEABLE], ids=["nothing", "mock", "agreeable"]
)
def test_nothing_is_met_by_what_does_nothing(ask: Ask, source: str) -> None:
    """The whole spec takes minutes; these have clauses in which nothing happens, as it should."""
    run = ask(
        source,
        "contexts/stream-with-context",
        "sessions/unstorable-values",
        "dispatch/abort",
        "dispatch/propagation",
        "isolation/unfinished-requests",
    )

    assert [result.id for result in run.requirements if result.is_judged and result.is_met] == []
    assert not run.has_errors


def test_what_is_werkzeugs_by_itself_is_not_asked_of_a_framework(ask: Ask) -> None:
    pytest.importorskip("werkzeug")
    run = ask(
        "from werkzeug.exceptions import HTTPException, NotFound\n"
        "class Flask:\n    def __init__(self, import_name): ...\n",
        "responses/error-responses::is_an_application",
        "dispatch/http-exception-raised::from_a_view",
    )

    by_itself = [c for c in run.clauses() if c.id.startswith("responses/")]
    assert {clause.kind for clause in by_itself} == {"capability"}
    assert "hands on Werkzeug's own" in by_itself[0].reason
    # What an application does with them is its own.
    assert {c.outcome.value for c in run.clauses() if c not in by_itself} == {"blocked"}
