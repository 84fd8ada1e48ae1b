"""Honest answers get the score that a careful person wrote down beforehand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flask_conformance import codec
from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import CheckStatus, Status
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import Submission, collect

ANSWERS = Path(__file__).parent.parent / "answers"

FOLDERS = {
    "locals": "locals",
    "routing": "routing",
    "contexts": "contexts",
    "sessions": "sessions",
    "mini_flask": "mini-flask",
}

CASES = [
    (folder, path.name)
    for folder in FOLDERS
    for path in sorted((ANSWERS / folder).iterdir())
    if path.suffix == ".py" or (path / "__init__.py").is_file()
]


def expected(path: Path) -> str:
    """The score in an answer's docstring, or ``ungradable``."""
    source = path / "__init__.py" if path.is_dir() else path
    text = source.read_text(encoding="latin-1")
    match = re.search(r"Expected: ([0-9]+(?:\.[0-9]+)?|ungradable)\.", text)
    assert match, f"{path} does not say what is expected"
    return match[1]


def given(bench: Bench, folder: str, name: str, seed: int = 1):
    (submission,) = collect([str(ANSWERS / folder / name)])
    return grade(bench, submission, load(FOLDERS[folder]), seed)


@pytest.mark.parametrize(("folder", "name"), CASES)
def test_answer_gets_what_it_deserves(bench, folder, name):
    result = given(bench, folder, name)

    score = f"{result.score:g}" if result.status is Status.GRADED else result.status.value
    assert score == expected(ANSWERS / folder / name), result.reason or result.causes


@pytest.mark.parametrize(
    "name",
    # The last two show objects, whose addresses differ.
    [
        "thread_local.py",
        "pop_raises.py",
        "missing_is_none.py",
        "proxy_of_attributes.py",
        "prints.py",
    ],
)
def test_same_seed_gives_the_same_bytes(bench, name):
    first = codec.to_json(given(bench, "locals", name))
    with Bench() as another:
        assert codec.to_json(given(another, "locals", name)) == first


def test_another_seed_gives_the_same_score(bench):
    scores = {given(bench, "locals", "missing_is_none.py", seed).score for seed in range(5)}

    assert scores == {96.0}


def test_older_edition_is_said(bench):
    result = given(bench, "locals", "greenlet_ident.py")

    assert result.edition == "Flask 1.1.4, Werkzeug 0.16.1"
    tasks = next(item for item in result.items if item.id == "tasks")
    assert {check.status for check in tasks.checks} == {CheckStatus.NOT_APPLICABLE}


def test_own_names_are_said(bench):
    names = given(bench, "locals", "own_names.py").own_names

    assert names == {"Local": "ThreadLocal", "LocalProxy": "MyProxy", "LocalStack": "Stack"}


def test_what_was_looked_for_is_said(bench):
    result = given(bench, "locals", "only_stack.py")

    assert result.missing == ("Local", "LocalProxy")
    assert "LocalProxy was not recognised (blocks 13)" in result.causes


def test_a_ready_part_is_lent(bench):
    unbound = next(
        i for i in given(bench, "locals", "missing_is_none.py").items if i.id == "unbound"
    )

    assert [(c.id, c.status, c.cause) for c in unbound.checks if c.status is CheckStatus.LENT] == [
        ("locals/proxy-unbound", CheckStatus.LENT, "Local")
    ]
    assert unbound.earned == unbound.points


def test_failure_is_told_with_a_script_that_shows_it(bench):
    result = given(bench, "locals", "pop_raises.py")

    (check,) = next(item for item in result.items if item.id == "empty").checks
    assert (check.step, check.expected) == ("s.pop()", "None")
    assert check.got == "IndexError is raised"
    assert check.timeline.splitlines()[-1] == "s.pop()    <- here"
    assert check.script.startswith("from pop_raises import *\n")


def test_script_of_workers_fails_as_it_is_told(bench, tmp_path, monkeypatch, capsys):
    result = given(bench, "locals", "global_storage.py")
    (check,) = next(item for item in result.items if item.id == "threads").checks
    monkeypatch.syspath_prepend(str(ANSWERS / "locals"))

    exec(compile(check.script, "script", "exec"), {})

    assert capsys.readouterr().out.strip() == check.got
    assert check.script.rstrip().endswith(f"# expected: {check.expected}")


def test_ready_stack_stands_behind_a_class_with_a_name_of_its_own(bench):
    source = (ANSWERS / "contexts" / "threads_alone.py").read_text()
    stack = re.sub(r"\bLocalStack\b", "Stapel", source)
    results = [
        grade(bench, Submission("answer", {"answer.py": text.encode()}), load("contexts"), 1)
        for text in (source, stack)
    ]

    assert results[1].own_names == {"LocalStack": "Stapel"}
    assert results[1].score == results[0].score
