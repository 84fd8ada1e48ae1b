"""What a student is told: the mistake first, in the words of the task, with what shows it."""

from __future__ import annotations

import platform
import re
from pathlib import Path

import pytest

from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import CheckStatus, Result
from flask_conformance.grading.outputs import student
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import collect

ANSWERS = Path(__file__).parent.parent / "answers"

ID = re.compile(r"\b(locals|routing|dispatch|sessions|isolation|contexts|http):?/[a-z]")
"""How checks are called, which nobody tells a student."""


def given(bench, path: str) -> Result:
    (submission,) = collect([str(ANSWERS / path)])
    rubric = path.partition("/")[0].replace("_", "-")
    return grade(bench, submission, load(rubric), 1)


def test_what_most_others_wait_for_comes_first(bench):
    result = given(bench, "sessions/rebound.py")

    kept = next(item.title for item in result.items if item.id == "kept")
    assert student.begin_with(result).startswith(f"Begin with this: {kept} (")


def test_nothing_comes_first_where_nothing_is_wrong(bench):
    assert not student.begin_with(given(bench, "locals/functional.py"))


@pytest.mark.parametrize(
    "path",
    [
        "locals/forgets_to_return.py",
        "locals/only_stack.py",
        "routing/asgi.py",
        "sessions/rebound.py",
        "mini_flask/half_a_week.py",
    ],
)
def test_words_are_those_of_the_task(bench, path):
    page = student.markdown(given(bench, path))

    assert not [line for line in page.replace("\\", "").splitlines() if ID.search(line)]


def test_error_that_escapes_is_told_with_its_words(bench):
    result = given(bench, "routing/asgi.py")

    (check, *_) = next(item for item in result.items if item.id == "route").checks
    assert "missing 1 required positional argument: 'send'" in check.got
    assert check.timeline.endswith("<- here")


@pytest.mark.parametrize(
    ("path", "id", "shown"),
    [
        ("routing/no_head_no_options.py", "routing/default-methods[head]", "-> 405"),
        ("sessions/default_key.py", "sessions/forged-cookies", "-> 500"),
        ("sessions/rebound.py", "sessions/kept-for-the-visitor", "session.fselto='nzkzxs'"),
        ("sessions/global_swapped.py", "isolation/sessions[thread]", "='sbuhez'"),
        ("mini_flask/exact_class_only.py", "dispatch/handler-by-class", "-> 500"),
    ],
)
def test_script_of_requests_shows_what_is_told(bench, monkeypatch, capsys, path, id, shown):
    result = given(bench, path)
    (check,) = [part for item in result.items for part in item.parts if part.id == id]
    assert check.status is CheckStatus.FAILED
    monkeypatch.syspath_prepend(str((ANSWERS / path).parent))

    exec(compile(check.script, "script", "exec"), {})

    assert shown in capsys.readouterr().out


def test_what_it_printed_says_nothing_of_the_machine(bench):
    printed = given(bench, "mini_flask/exact_class_only.py").printed

    assert 'File "exact_class_only.py", line' in printed
    assert not re.search(r'File "/|flask-conformance-', printed)


def test_which_python_does_not_read_it_is_told(bench):
    version = ".".join(platform.python_version_tuple()[:2])

    assert given(bench, "locals/syntax_error.py").reason.endswith(f"read by Python {version}")
