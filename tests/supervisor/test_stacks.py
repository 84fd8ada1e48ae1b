"""Of a stack that a dying process printed, the reader gets what the clause did."""

from __future__ import annotations

from flask_conformance.supervisor.stacks import INNERMOST, shortened

HEAD = "Current thread 0x00007f2a (most recent call first):"
BELOW = '  File "/site/flask_conformance/plugin/execution.py", line 9 in _call_here'
PYTEST = '  File "/site/_pytest/runner.py", line 7 in call'


def frames(number: int) -> list[str]:
    return [f'  File "/target/app.py", line {line} in step' for line in range(number)]


def test_what_is_below_the_clause_is_left_out() -> None:
    printed = ["Fatal Python error: Aborted", HEAD, *frames(2), BELOW, PYTEST]

    assert list(shortened(printed)) == [
        "Fatal Python error: Aborted",
        "Stack (most recent call first):",
        *frames(2),
    ]


def test_of_a_deep_stack_both_ends_are_left() -> None:
    deep = frames(100)

    assert list(shortened([HEAD, *deep, BELOW]))[1:] == [
        *deep[:INNERMOST],
        "  and 93 more, from",
        deep[-1],
    ]


def test_one_frame_more_than_is_shown_is_shown() -> None:
    assert list(shortened([HEAD, *frames(INNERMOST + 1)]))[1:] == frames(INNERMOST + 1)


def test_each_stack_is_cut_by_itself() -> None:
    printed = [HEAD, *frames(1), BELOW, "Thread 0x1 (most recent call first):", *frames(1), "said"]

    assert list(shortened(printed))[2:] == ["Stack (most recent call first):", *frames(1), "said"]


def test_other_output_stays_and_the_list_of_extensions_goes() -> None:
    printed = ["starting", "  File an issue", "Extension modules: markupsafe._speedups (total: 1)"]

    assert list(shortened(printed)) == printed[:2]
