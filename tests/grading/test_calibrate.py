"""A rubric is proved before the deadline; one that does not hold what it promises is refused."""

from __future__ import annotations

import pytest

from flask_conformance.cli.command_line import run
from flask_conformance.grading import calibrate
from flask_conformance.grading.rubrics import SHIPPED, load


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_rubric_holds(name):
    assert list(calibrate.faults(load(name), 7)) == []


def test_what_an_empty_file_earns_is_said(monkeypatch):
    monkeypatch.setattr(calibrate, "TOLERATED", -1.0)

    sentences = list(calibrate.faults(load("locals"), 7))

    assert "an empty file earns 0 of 100" in sentences


def test_faulty_variant_that_loses_nothing_is_said(monkeypatch):
    monkeypatch.setattr(calibrate, "FAULTY", {"pop_raises": ()})
    monkeypatch.setattr(calibrate, "breaks", lambda faulty, check: check == "locals/stack")

    sentences = list(calibrate.faults(load("locals"), 7))

    assert sentences == [
        "faulty pop_raises earns locals/stack, which it does not meet",
        "faulty pop_raises loses locals/empty-stack, with which nothing is wrong",
    ]


def test_broken_rubric_is_refused(tmp_path, capsys):
    path = tmp_path / "mine.toml"
    path.write_text('title = "Mine"\n')

    assert run(["grade", "--calibrate", "--rubric", str(path)]) == 2
    assert "has 0 items; write 1 to 20" in capsys.readouterr().err
