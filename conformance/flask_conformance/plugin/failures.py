"""From the exception that ended a clause to what was expected, what came, and where."""

from __future__ import annotations

import ast
import linecache
import re
from functools import cache
from pathlib import Path
from types import FrameType, TracebackType

import pytest

from flask_conformance.kit.guarded import OWN, attempt, is_a, kind_of, offered, text_of, words_of
from flask_conformance.kit.verdict import Verdict
from flask_conformance.kit.workers import ScheduleFailed, Timeline
from flask_conformance.model.protocol import Failure
from flask_conformance.plugin.comparison import Comparison, anywhere, compare, shorten
from flask_conformance.plugin.excuses import Excuse
from flask_conformance.plugin.execution import COMPARISON, ContextsLeft, NoLongerFails
from flask_conformance.plugin.logged import last_error
from flask_conformance.plugin.schedule import workers_in

MESSAGE_LIMIT = 2000
DEPTH, NOTES = 10, 10
"""How deep in groups of exceptions is looked, and how many notes of one are told."""

PATIENCE = 5.0
"""Seconds in which a failure must be described: less than the time that a clause has."""

_CLASS = re.compile(r"<class '(?:[\w<>]+\.)*(\w+)'>")
_MISMATCH = re.compile(
    r"(?:Expected regex|Regex): (?P<expected>.*)\n\s*(?:Actual message|Input): (?P<got>.*)"
)
_SYMBOLS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is", ast.IsNot: "is not", ast.Lt: "<",
    ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip


def describe(item: pytest.Item, error: BaseException) -> Failure:
    """Expected, got, message and where, as an event and the results carry them.

    Whatever the target's objects do when they are looked at, there is an answer.
    """
    error = error.error if isinstance(error, Excuse) else error
    plainly = Failure("no exception", words_of(error), words_of(error))
    return attempt(lambda: _described(item, error), plainly, PATIENCE)


def _described(item: pytest.Item, error: BaseException) -> Failure:
    timeline = _timeline(item, error)
    whole, error = error, _first(error)
    frames = _frames(error.__traceback__) or _frames(whole.__traceback__)
    own = [(frame, line) for frame, line in frames if _is_clause(item, frame)]
    comparison = _comparison(
        item, error, own[-1] if own else None, ended_there=own[-1:] == frames[-1:]
    )
    schedule, steps = _schedule(timeline, whole, error, comparison) if timeline else ("", "")
    return Failure(
        expected=anywhere(comparison.expected),
        got=anywhere(comparison.got),
        message=shorten(anywhere(_message(error)), MESSAGE_LIMIT),
        where=_place(*own[-1]) if own else "",
        raised=_raised(item, frames),
        logged=_logged(comparison.got),
        schedule=schedule,
        timeline=steps,
    )


def _timeline(item: pytest.Item, error: BaseException) -> Timeline | None:
    """That of the schedule that failed, or of the last one that the clause's workers ran."""
    if isinstance(error, ScheduleFailed):
        return error.timeline
    workers = workers_in(getattr(item, "funcargs", {}))
    return workers.timeline if workers else None


def _schedule(
    timeline: Timeline, whole: BaseException, error: BaseException, comparison: Comparison
) -> tuple[str, str]:
    """The schedule, where it fails by itself, and its time line, with what the step that failed
    saw and should have seen.
    """
    failed = whole if isinstance(whole, ScheduleFailed) else None
    manner = failed.manner if failed else "the last that was run"
    verdict = ""
    if isinstance(error, AssertionError):
        verdict = f"saw {_line(comparison.got)}, should have seen {_line(comparison.expected)}"
    text = f"schedule {timeline.schedule}, {manner}:\n{timeline.text(verdict)}"
    schedule = timeline.schedule if failed and failed.fails_alone else ""
    return schedule, anywhere(text)


def _line(text: str) -> str:
    return shorten(text.partition("\n")[0], 100)


def _first(error: BaseException) -> BaseException:
    """The first member of a group, such as Hypothesis raises for several failures, or what a
    worker raised in a schedule."""
    if isinstance(error, ScheduleFailed) and error.__cause__ is not None:
        error = error.__cause__
    for _ in range(DEPTH):
        members = offered(error, "exceptions", ())
        if not is_a(members, tuple, list) or not members or not is_a(members[0], BaseException):
            break
        error = members[0]
    return error


def _frames(traceback: TracebackType | None) -> list[tuple[FrameType, int]]:
    frames = []
    while traceback is not None:
        frames.append((traceback.tb_frame, traceback.tb_lineno))
        traceback = traceback.tb_next
    return frames


def _is_clause(item: pytest.Item, frame: FrameType) -> bool:
    return Path(frame.f_code.co_filename) == item.path


def _place(frame: FrameType, line: int) -> str:
    """A file's last two parts and the line: enough to find it, the same on every machine."""
    return f"{'/'.join(Path(frame.f_code.co_filename).parts[-2:])}:{line}"


def _raised(item: pytest.Item, frames: list[tuple[FrameType, int]]) -> str:
    """Where in the target, or beneath it, the exception came from."""
    if not frames or _is_clause(item, frames[-1][0]):
        return ""
    module = frames[-1][0].f_globals.get("__name__", "")
    return "" if module.partition(".")[0] in OWN else _place(*frames[-1])


def _logged(got: str) -> str:
    """The exception that the application logged, if it is not the one that came."""
    said = last_error()
    return "" if got and said.startswith(got) else anywhere(said)


def _comparison(
    item: pytest.Item, error: BaseException, last: tuple[FrameType, int] | None, ended_there: bool
) -> Comparison:
    if isinstance(error, NoLongerFails):
        return Comparison("the recorded deviation", str(error))
    if isinstance(error, ContextsLeft):
        return Comparison("no context stays pushed", text_of(error).partition("; ")[2])
    text = text_of(error, MESSAGE_LIMIT)
    if isinstance(error, pytest.fail.Exception) and text.startswith("DID NOT RAISE"):
        kinds = _CLASS.sub(r"\1", text.removeprefix("DID NOT RAISE")).strip()
        return Comparison(f"{kinds} is raised", "nothing is raised")
    if isinstance(error, AssertionError) and (mismatch := _MISMATCH.search(text)):
        return Comparison(f"an error that matches {mismatch['expected']}", mismatch["got"])
    if isinstance(error, AssertionError) and last and ended_there:
        return _verdict(*last) or item.stash.get(COMPARISON, None) or _assertion(text, *last)
    return Comparison(_intended(*last) if last else "no exception", words_of(error))


def _verdict(frame: FrameType, line: int) -> Comparison | None:
    """A verdict that does not hold, or holds where it must not; pytest's rewritten asserts keep it
    as ``@py_assert1``."""
    is_negated = _is_negated(_assert_at(frame.f_code.co_filename, line))
    for value in reversed(list(frame.f_locals.values())):
        if is_a(value, Verdict) and value.holds is is_negated:
            return Comparison(f"{'not ' * is_negated}{value.expected}", value.got)
    return None


def _is_negated(statement: ast.Assert | None) -> bool:
    """Whether it asserts that something is not so."""
    test = statement.test if statement else None
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)


def _assertion(text: str, frame: FrameType, line: int) -> Comparison:
    """An assertion without comparison: its source, and what pytest says of its parts."""
    statement = _assert_at(frame.f_code.co_filename, line)
    expected = ast.unparse(statement.test) if statement else _source(frame, line)
    parts = [part.strip(" +") for part in text.splitlines() if part.strip()]
    got = ", ".join(parts[:3]).removeprefix("assert ")
    if _is_negated(statement):
        got = got.removeprefix("not ")
    return Comparison(expected, shorten(_CLASS.sub(r"\1", got), 600) or "it is false")


def _intended(frame: FrameType, line: int) -> str:
    """What the line meant to see when something was raised there instead."""
    statement = _assert_at(frame.f_code.co_filename, line)
    if statement is None:
        return f"no exception from: {_source(frame, line)}"
    test = statement.test
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        symbol, right = _SYMBOLS.get(type(test.ops[0])), test.comparators[0]
        if symbol and isinstance(right, ast.Constant):
            return compare(symbol, None, right.value).expected
        if symbol and isinstance(right, ast.Name) and right.id in frame.f_locals:
            return compare(symbol, None, frame.f_locals[right.id]).expected
    return ast.unparse(test)


def _assert_at(filename: str, line: int) -> ast.Assert | None:
    return next(
        (node for node in _asserts(filename) if node.lineno <= line <= (node.end_lineno or 0)),
        None,
    )


@cache
def _asserts(filename: str) -> tuple[ast.Assert, ...]:
    try:
        tree = ast.parse("".join(linecache.getlines(filename)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    return tuple(node for node in ast.walk(tree) if isinstance(node, ast.Assert))


def _source(frame: FrameType, line: int) -> str:
    return linecache.getline(frame.f_code.co_filename, line).strip()


def _message(error: BaseException) -> str:
    notes = offered(error, "__notes__", ())
    notes = notes[:NOTES] if is_a(notes, list) else ()
    note_texts = [text_of(note, MESSAGE_LIMIT) for note in notes]
    return "\n".join([f"{kind_of(error)}: {text_of(error, MESSAGE_LIMIT)}", *note_texts])
