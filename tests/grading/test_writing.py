"""What a grading writes: resumed, compared, in parts, in every form."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest

from flask_conformance.cli.command_line import run
from flask_conformance.grading import conduct, deciding, regrade
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import Flag, Result, Status
from flask_conformance.grading.outputs import document, gradebook, platforms, student
from flask_conformance.grading.outputs import write as outputs
from flask_conformance.grading.outputs.pages import Pages
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.store import Store, results_of
from flask_conformance.grading.submissions import Submission, collect

ANSWERS = Path(__file__).parent.parent / "answers" / "locals"

EVIL = '=cmd|"/c calc"!A1<script>alert(1)</script>\x1b[31m'


def bare(name: str = "anna", **more) -> Result:
    fields = {"status": Status.GRADED, "key": name * 3, "points": 100.0, **more}
    return Result(name=name, rubric="locals", seed=1, own_seed="1:x", **fields)


@pytest.fixture
def graded(bench):
    rubric = load("locals")
    names = ("pop_raises", "thread_local", "syntax_error")
    submissions = collect([str(ANSWERS / f"{name}.py") for name in names])
    return rubric, [grade(bench, submission, rubric, 1) for submission in submissions]


def test_gradebook(graded):
    rubric, results = graded

    rows = list(csv.DictReader(gradebook.text(rubric, results).splitlines()))

    assert [(row["submission"], row["status"], row["score"]) for row in rows] == [
        ("pop_raises", "graded", "92"),
        ("syntax_error", "ungradable", ""),
        ("thread_local", "graded", "66.67"),
    ]
    assert rows[0]["empty"] == "0"


def test_what_was_graded_before_is_written_as_it_was(graded, tmp_path):
    rubric, results = graded
    store = Store(str(tmp_path))
    for number, result in enumerate(results):
        store.put(result, tmp_path / "results" / f"{number}.json")

    again = results_of(str(tmp_path))

    texts = [document.text(rubric.name, 1, rubric.points, "", r) for r in (results, again)]
    assert texts[0] == texts[1]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "|", "%", "\uff1d", "\uff20"])
def test_no_cell_is_a_formula(sign):
    text = gradebook.text(load("locals"), [bare(f"{sign}1+1", reason=f"{sign}2")])

    row = next(csv.reader(text.splitlines()[1:]))
    assert row[0] == f"'{sign}1+1"
    assert row[4] == f"'{sign}2"


def test_pages_escape():
    result = bare(EVIL, flags=(Flag(EVIL, EVIL),), printed=EVIL, causes=(EVIL,), missing=(EVIL,))
    pages = Pages()

    for page in (pages.teacher(result), pages.overview(load("locals"), [result], "level")):
        assert "<script>" not in page
        assert "&lt;script&gt;" in page
    assert "\\<script\\>" in student.markdown(result)


def test_hidden_item_is_told_by_its_requirement_alone(graded):
    _, results = graded
    result = next(result for result in results if result.name == "thread_local")
    (check,) = next(item for item in result.items if item.id == "greenlets").checks
    assert check.timeline

    pages = student.markdown(result) + Pages().student(result)

    assert "Each greenlet has its own attributes in a Local" in pages
    assert check.timeline.splitlines()[-1] not in pages
    assert check.timeline.splitlines()[-1].split()[0] in Pages().teacher(result)


def test_gradescope(graded):
    rubric, results = graded
    content = platforms.gradescope(results[0])

    assert content["score"] == 92.0
    assert sum(test["max_score"] for test in content["tests"]) == rubric.points
    assert {test["visibility"] for test in content["tests"]} == {"visible"}
    assert [test["status"] for test in content["tests"]].count("failed") == 1
    jsonschema.validate(content, GRADESCOPE)


def test_prairielearn(graded):
    _, (met, wrong, _) = graded

    assert platforms.prairielearn(met)["score"] == 0.92
    content = platforms.prairielearn(wrong)
    assert content["gradable"] is False
    assert "SyntaxError" in content["format_errors"][0]


def test_junit(graded):
    _, results = graded
    root = ET.fromstring(platforms.junit(results))

    assert root.get("errors") == "1"
    assert [suite.get("failures") for suite in root] == ["1", "0", "2"]


def test_document_is_of_its_schema(graded):
    rubric, results = graded
    content = json.loads(document.text(rubric.name, 1, rubric.points, "level", results))

    jsonschema.validate(content, document.schema())


def test_unchanged_submission_is_not_run_again(tmp_path, monkeypatch, capsys):
    for name in ("pop_raises", "nothing_yet"):
        (tmp_path / f"{name}.py").write_bytes((ANSWERS / f"{name}.py").read_bytes())
    words = ["grade", *map(str, sorted(tmp_path.glob("*.py"))), "--rubric", "locals"]
    words += ["--out", str(tmp_path / "out")]
    assert run(words) == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "out" / "results").iterdir()}
    old = (tmp_path / "out" / "gradebook.csv").read_text()
    asked = []
    monkeypatch.setattr(conduct, "here", lambda left, *_: asked.extend(left) or iter(()))
    capsys.readouterr()

    assert run(words) == 0

    assert asked == []
    assert "2 were graded before" in capsys.readouterr().err
    assert (tmp_path / "out" / "gradebook.csv").read_text() == old
    assert before == {
        path.name: path.read_bytes() for path in (tmp_path / "out" / "results").iterdir()
    }


def test_half_written_result_is_graded_again(tmp_path):
    store, rubric = Store(str(tmp_path)), load("locals")
    submission = Submission("a", {"a.py": b""})
    path = store.path(submission, rubric, 1)
    path.write_text('{"name": "a"')

    assert store.get(submission, rubric, 1) is None


def test_what_was_graded_by_other_code_is_graded_again(tmp_path, monkeypatch):
    store, rubric = Store(str(tmp_path)), load("locals")
    submission = Submission("a", {"a.py": b""})
    store.put(bare("a"), store.path(submission, rubric, 1))
    assert store.get(submission, rubric, 1) == bare("a")

    monkeypatch.setattr(deciding, "digest", lambda: "of other checks")

    assert store.get(submission, rubric, 1) is None
    store.put(bare("a", score=5.0), store.path(submission, rubric, 1))
    assert [result.score for result in results_of(str(tmp_path))] == [5.0]


@pytest.mark.parametrize(
    ("file", "changes"),
    [
        ("sealed/on_locals.py", True),
        ("rubrics/new.py", True),
        ("outputs/pages.py", False),
        ("sealed/__pycache__/on_locals.cpython-311.pyc", False),
    ],
)
def test_code_decides_unless_it_only_tells(tmp_path, file, changes):
    for name in ("sealed/on_locals.py", "outputs/pages.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a = 1")
    before = deciding.digest_of([tmp_path])
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("a = 2")

    assert (deciding.digest_of([tmp_path]) != before) is changes


def test_all_that_decides_is_found():
    folders = list(deciding._folders())

    assert len(folders) == sum(map(len, deciding.DECIDES.values()))
    assert all(any(folder.rglob("*.py")) for folder in folders)


def test_fault_is_not_kept(tmp_path):
    store, rubric = Store(str(tmp_path)), load("locals")
    submission = Submission("a", {"a.py": b""})
    path = store.path(submission, rubric, 1)

    store.put(bare(status=Status.FAULT), path)

    assert not path.exists()


def test_shards_are_all_and_each_once():
    many = [Submission(f"s{number}", {"a.py": b"%d" % number}) for number in range(50)]

    parts = [conduct.shard(many, f"{number}/4") for number in range(1, 5)]

    assert sorted(one.name for part in parts for one in part) == sorted(one.name for one in many)


def test_who_moved_and_why(bench):
    rubric = load("locals")
    old = [grade(bench, collect([str(ANSWERS / "pop_raises.py")])[0], rubric, 1)]
    better = (ANSWERS / "context_variables.py").read_bytes()
    new = [grade(bench, Submission("pop_raises", {"answer.py": better}), rubric, 1)]

    (line,) = regrade.moves(old, new)

    assert line.splitlines() == [
        "pop_raises: 92 -> 100 (handed in anew)",
        "    empty: 0 of 8 -> 8 of 8 (locals/empty-stack failed -> met)",
    ]
    assert list(regrade.moves(new, new)) == []


def test_folder_for_similarity(tmp_path):
    (submission,) = collect([str(ANSWERS / "package")])

    outputs.for_similarity(tmp_path, [submission])

    paths = sorted(path.relative_to(tmp_path / submission.slug) for path in tmp_path.rglob("*.py"))
    assert [str(path) for path in paths] == [
        f"package/{name}.py" for name in ("__init__", "local", "proxy")
    ]


def test_results_of_a_folder_that_has_none(tmp_path):
    with pytest.raises(ValueError, match="holds no results"):
        results_of(str(tmp_path))


def test_check_says_that_hidden_items_are_not_included(capsys):
    assert run(["check", str(ANSWERS / "thread_local.py"), "--rubric", "locals"]) == 0

    output = capsys.readouterr().out
    assert "2 hidden items, worth 30 points, are not included" in output
    assert "greenlet has its own" not in output


def test_check_shows_what_failed(capsys):
    assert run(["check", str(ANSWERS / "pop_raises.py"), "--rubric", "locals"]) == 1

    assert "s.pop(): expected None, got IndexError is raised" in capsys.readouterr().out


GRADESCOPE = {
    "type": "object",
    "required": ["tests"],
    "properties": {
        "score": {"type": "number"},
        "output": {"type": "string"},
        "stdout_visibility": {"enum": ["hidden", "after_due_date", "after_published", "visible"]},
        "tests": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["score", "max_score", "name"],
                "properties": {
                    "score": {"type": "number"},
                    "max_score": {"type": "number"},
                    "status": {"enum": ["passed", "failed"]},
                    "visibility": {
                        "enum": ["hidden", "after_due_date", "after_published", "visible"]
                    },
                },
            },
        },
    },
}
"""As Gradescope's documentation describes ``results.json``."""
