"""Requirements in a rubric: their clauses give breadth and feedback, and prove nothing."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from flask_conformance.cli.command_line import run
from flask_conformance.grading import calibrate
from flask_conformance.grading.calibrate import FORGERIES, faults, unsealed
from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import CheckStatus, Status
from flask_conformance.grading.outputs import document, gradebook, student
from flask_conformance.grading.outputs.pages import Pages
from flask_conformance.grading.rubrics import Rubric, RubricError, load
from flask_conformance.grading.submissions import Submission

RUBRIC = """\
title = "A stack, and attributes"

[[item]]
id = "stack"
title = "A LocalStack is a stack"
points = 50
checks = ["locals/stack", "locals/empty-stack"]
requirements = ["locals/stack", "locals/empty-stack"]

[[item]]
id = "attributes"
title = "A Local keeps attributes"
points = 30
requirements = ["locals/attributes", "locals/missing-attribute"]

[[item]]
id = "threads"
title = "Each thread has a stack of its own"
points = 20
checks = ["locals/isolated-stacks[thread]"]
requirements = ["locals/isolated-stacks"]
hidden = true
"""

SHARED = b"""
class LocalStack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop() if self.items else None

    @property
    def top(self):
        return self.items[-1] if self.items else None
"""

FORGED = FORGERIES["one whose clauses all pass"]


@pytest.fixture(scope="module")
def rubric(tmp_path_factory: pytest.TempPathFactory) -> Rubric:
    path = tmp_path_factory.mktemp("rubric") / "mine.toml"
    path.write_text(RUBRIC)
    return load(str(path))


@pytest.fixture(scope="module")
def own_bench(rubric: Rubric) -> Iterator[Bench]:
    if sys.platform != "linux":
        pytest.skip("submissions are walled in on Linux alone")
    with Bench.of(rubric) as made:
        yield made


def earned(result) -> dict[str, float]:
    assert result.status is Status.GRADED, result.reason
    return {item.id: item.earned for item in result.items}


def test_right_answer_earns_all(own_bench, rubric, answer):
    result = grade(own_bench, answer("context_variables"), rubric, 1)

    assert earned(result) == {"stack": 50, "attributes": 30, "threads": 20}
    assert [item.sealed for item in result.items] == [True, False, True]


def test_empty_file_earns_nothing(own_bench, rubric):
    result = grade(own_bench, Submission("empty", {"answer.py": b""}), rubric, 1)

    assert earned(result) == {"stack": 0, "attributes": 0, "threads": 0}
    assert {part.status for item in result.items for part in item.parts} == {CheckStatus.BLOCKED}


def test_failed_clause_is_told_with_what_repeats_it(own_bench, rubric, answer):
    result = grade(own_bench, answer("pop_raises"), rubric, 1)
    _, empty = result.items[0].requirements

    assert empty.status is CheckStatus.FAILED
    assert empty.step.startswith("On an empty ")
    assert "IndexError" in empty.got
    assert empty.script.startswith(
        "flask-conformance run answer --all --select locals/empty-stack::"
    )
    assert empty.script.strip() in student.markdown(result)
    assert earned(result)["attributes"] == 30


def test_own_name_stands_in_what_repeats_a_clause(own_bench, rubric, answer):
    source = answer("pop_raises").files["answer.py"].replace(b"LocalStack", b"Pile")
    result = grade(own_bench, Submission("renamed", {"answer.py": source}), rubric, 1)

    assert result.own_names["LocalStack"] == "Pile"
    assert " --name LocalStack=Pile --all " in result.items[0].requirements[1].script


def test_clauses_can_cost_points_of_a_sealed_item(own_bench, rubric, answer):
    source = answer("context_variables").files["answer.py"]
    spoilt = b"""
import sys
if "flask_conformance.plugin.clause_item" in sys.modules:
    LocalStack.push = lambda self, item: None
"""
    result = grade(own_bench, Submission("spoilt", {"answer.py": source + spoilt}), rubric, 1)

    assert {part.status for part in result.items[0].checks} == {CheckStatus.MET}
    assert result.items[0].earned < 50


def test_forging_gains_nothing_where_checks_decide(own_bench, rubric):
    result = grade(own_bench, Submission("forged", {"answer.py": FORGED.encode()}), rubric, 1)

    # That the forgery works is why the second item is told to be not sealed.
    assert earned(result) == {"stack": 0, "attributes": 30, "threads": 0}
    assert {part.status for part in result.items[0].requirements} == {CheckStatus.MET}


def test_answers_that_are_no_clauses_earn_nothing(own_bench, rubric):
    source = FORGERIES["one that says that all is done"].encode()
    result = grade(own_bench, Submission("liar", {"answer.py": source}), rubric, 1)

    assert earned(result) == {"stack": 0, "attributes": 0, "threads": 0}


def test_library_cannot_be_imported_beside_clauses(own_bench, rubric):
    source = """\
import sys
found = [name for name in ("flask", "werkzeug", "flask_reference") if name in sys.modules]
for name in ("flask", "werkzeug.local", "flask_reference.core.local"):
    try:
        __import__(name)
        found.append(name)
    except ImportError:
        pass
if found:
    raise RuntimeError(found)
"""
    result = grade(own_bench, Submission("thief", {"answer.py": source.encode()}), rubric, 1)

    assert (result.status, result.score) == (Status.GRADED, 0)
    values = {part.got for item in result.items for part in item.parts}
    assert values == {""}


def test_the_same_seed_gives_the_same_result(own_bench, rubric, answer):
    first, second = (grade(own_bench, answer("pop_raises"), rubric, 3) for _ in range(2))

    assert first == second


def test_import_that_fails_is_ungradable_without_checks(own_bench, rubric, tmp_path, answer):
    path = tmp_path / "mine.toml"
    item = RUBRIC.split("[[item]]")[2].replace("30", "100")
    path.write_text(f'title = "Mine"\n\n[[item]]{item}')
    alone = load(str(path))

    with Bench.of(alone) as bench:
        wrong = grade(bench, Submission("wrong", {"answer.py": b"1/0\n"}), alone, 1)
        right = grade(bench, answer("context_variables"), alone, 1)

    assert wrong.status is Status.UNGRADABLE
    assert "ZeroDivisionError" in wrong.reason
    assert right.score == 100


def test_teacher_sees_what_is_not_sealed(own_bench, rubric, answer):
    result = grade(own_bench, answer("context_variables"), rubric, 1)
    pages = Pages()

    row = next(csv.reader(gradebook.text(rubric, [result]).splitlines()))
    assert row[-3:] == ["stack", "attributes (NOT SEALED)", "threads"]
    assert pages.teacher(result).count("NOT SEALED") == 1
    assert "NOT SEALED" not in pages.student(result)
    overview = pages.overview(rubric, [result], "level")
    assert "NOT SEALED: A Local keeps attributes (30 points)" in overview
    content = json.loads(document.text(rubric.name, 1, rubric.points, "level", [result]))
    jsonschema.validate(content, document.schema())
    items = content["results"][0]["items"]
    assert [item.get("sealed", True) for item in items] == [True, False, True]


def test_hidden_clauses_tell_a_student_nothing(own_bench, rubric, answer):
    source = answer("context_variables").files["answer.py"] + SHARED
    result = grade(own_bench, Submission("spoilt", {"answer.py": source}), rubric, 1)
    (requirement,) = result.items[2].requirements

    assert (result.items[2].earned, requirement.status) == (0, CheckStatus.FAILED)
    for page in (student.markdown(result), Pages().student(result)):
        assert requirement.id not in page
        assert requirement.step not in page


def test_calibration_holds_and_warns(rubric):
    assert list(faults(rubric, 7)) == []
    assert list(unsealed(rubric)) == [
        "item attributes is NOT SEALED: a submission that forges its clauses earns 30 points; "
        "give it checks"
    ]


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("locals/stak", "'locals/stak': there is none of that id; did you mean locals/stack?"),
        ("locals/stack::top", "there is none of that id"),
        ("sessions/kept-in-redis", "its clauses need the command redis-server, which"),
        ("wsgi/served-by-wsgiref", "its clauses need"),
        ("cli/run", "its clauses need"),
        ("locals/copied-twice", "there is none of that id"),
    ],
)
def test_requirement_that_cannot_be_graded_is_refused(tmp_path: Path, capsys, id: str, said: str):
    path = tmp_path / "mine.toml"
    item = f'id = "a"\ntitle = "A"\npoints = 100\nrequirements = ["{id}"]\n'
    path.write_text(f'title = "Mine"\n[[item]]\n{item}')

    with pytest.raises(RubricError) as error:
        load(str(path))

    assert said in str(error.value)
    assert run(["grade", "answer.py", "--rubric", str(path)]) == 2
    assert id in capsys.readouterr().err


ATTACKS = (
    "patches_runtest", "patches_test_reports", "patches_the_plugin", "rebinds_assertion_error",
    "skips", "forges_observations", "replaces_what_called_it", "exits_at_the_end",
)  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_on_clauses_gains_nothing_where_checks_decide(own_bench, rubric, name):
    source = (Path(__file__).parent.parent / "attacks" / f"{name}.py").read_bytes()
    result = grade(own_bench, Submission(name, {"answer.py": source}), rubric, 1)

    # A score of zero, or none: either is no gain.
    assert result.status is not Status.FAULT, result.reason
    assert sum(item.earned for item in result.items if item.sealed) == 0


def test_clause_that_the_reference_does_not_meet_is_said(monkeypatch, rubric):
    monkeypatch.setattr(calibrate, "FORGERIES", {})
    monkeypatch.setattr(calibrate, "FAULTY", {})
    monkeypatch.setattr(calibrate, "unmet_clauses", lambda shown: {"locals/stack": ["the/clause"]})

    # Once for the visible items, once for the hidden ones.
    sentences = ["the reference itself does not meet the/clause"] * 2
    assert list(calibrate.faults(rubric, 7)) == sentences
