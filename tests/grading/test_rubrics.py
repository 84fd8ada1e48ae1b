"""A rubric is read with a clear error for whatever is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.catalogue.load import entries
from flask_conformance.cli.command_line import run
from flask_conformance.grading.rubrics import SHIPPED, RubricError, load
from flask_conformance.grading.sealed.catalogue import CHECKS

ITEM = '[[item]]\nid = "a"\ntitle = "A Local keeps"\npoints = 100\nchecks = ["locals/attributes"]\n'


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_rubric_is_whole(name):
    rubric = load(name)

    assert sum(item.points for item in rubric.items if not item.bonus) == rubric.points == 100
    assert rubric.assignment.startswith("# ")
    assert any(item.hidden for item in rubric.items)
    assert not all(item.hidden for item in rubric.items)


def test_every_check_is_of_a_requirement_of_the_spec():
    known = {entry.requirement.id for entry in entries()}

    assert {check.requirement for check in CHECKS.values()} <= known


def test_what_checks_depend_on_is_there():
    assert {needed for check in CHECKS.values() for needed in check.depends} <= CHECKS.keys()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ITEM.replace("100", "90"), "the points of the items are 90 together, but points = 100"),
        (ITEM.replace("locals/attributes", "locals/atributes"), "did you mean locals/attributes?"),
        (ITEM.replace("title", "tittle"), "'tittle' is no key; did you mean title?"),
        (ITEM + ITEM, "two items have the id 'a'"),
        ('names = {Local = "X", LocalStack = "X"}\n' + ITEM, "'X' stands for two names"),
        ('names = {Locale = "X"}\n' + ITEM, "'Locale' is asked by no check; did you mean Local?"),
        (ITEM.replace('["locals/attributes"]', "[]"), "has no checks"),
        (ITEM.replace("points = 100", 'points = "all"'), "item 'a'"),
        ('editions = ["9.9"]\n' + ITEM, "there is no Flask 9.9"),
        ('request = "magic"\n' + ITEM, "request = 'magic'"),
        ("[limits]\ncpus = 3\n" + ITEM, "'cpus' is no key; did you mean cpu?"),
        ("[limits]\ncpu = 0\n" + ITEM, "cpu = 0; give a number above 0, at most 500"),
        ('imports = ["os;x"]\n' + ITEM, "imports: 'os;x' is no name of a module"),
        ("points = ", "is no TOML"),
        ("", "has 0 items"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str):
    path = tmp_path / "mine.toml"
    path.write_text(f'title = "Mine"\n{text}')

    with pytest.raises(RubricError) as error:
        load(str(path))

    assert said in str(error.value)
    assert str(path) in str(error.value)


def test_mark_at_the_beginning_is_no_fault(tmp_path: Path):
    path = tmp_path / "mine.toml"
    path.write_text(f'title = "Mine"\n{ITEM}', encoding="utf-8-sig")

    assert load(str(path)).title == "Mine"


def test_own_rubric(tmp_path: Path):
    path = tmp_path / "mine.toml"
    path.write_text('title = "Mine"\nnames = {LocalStack = "MyStack"}\n' + ITEM)

    rubric = load(str(path))

    assert (rubric.name, rubric.names) == ("mine", {"LocalStack": "MyStack"})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["grade", "x.py"], "--rubric: name one of"),
        (["grade", "x.py", "--rubric", "nothing"], "rubric 'nothing': no such file"),
        (["grade", "--rubric", "locals"], "name a submission"),
        (["grade", "no-such.py", "--rubric", "locals"], "no-such.py: no such file or folder"),
        (["grade", __file__, "--rubric", "locals", "--shard", "0/3"], "--shard 0/3"),
        (["grade", __file__, "--rubric", "locals", "--jobs", "0"], "--jobs 0"),
        (["grade", __file__, "--rubric", "locals", "--against", "nowhere"], "nowhere: holds no"),
        (["check", "no-such.py", "--rubric", "locals"], "no-such.py: no such file or folder"),
    ],
)
def test_bad_arguments(tmp_path: Path, monkeypatch, capsys, words, said):
    monkeypatch.chdir(tmp_path)

    assert run(words) == 2
    assert said in capsys.readouterr().err


def test_a_rubric_without_a_text_to_hand_out(tmp_path: Path, capsys):
    (tmp_path / "mine.toml").write_text('title = "Mine"\n' + ITEM)

    assert run(["grade", "--rubric", str(tmp_path / "mine.toml"), "--assignment"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "in mine.md" in printed.err
