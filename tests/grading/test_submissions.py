"""Submissions are taken from whatever is handed in, or refused with a word."""

from __future__ import annotations

import os
import time

import pytest

from flask_conformance.grading.submissions import collect
from flask_conformance.grading.submissions.collect import left_aside
from flask_conformance.grading.submissions.submission import NotTaken


def test_package_is_imported_by_its_name(tmp_path):
    (tmp_path / "mini").mkdir()
    (tmp_path / "mini" / "__init__.py").write_text("")

    (submission,) = collect([str(tmp_path / "mini")])

    assert submission.modules(()) == ("mini",)


def test_modules_that_are_asked_for(tmp_path):
    (tmp_path / "answer.py").write_text("")
    (tmp_path / "test_answer.py").write_text("")

    (submission,) = collect([str(tmp_path)], ("answer",))

    assert submission.modules(("answer",)) == ("answer",)
    with pytest.raises(NotTaken, match=r"there is no mini\.py; found answer, test_answer"):
        submission.modules(("mini",))


def test_file_whose_name_cannot_be_imported(tmp_path):
    (tmp_path / "my answer (1).py").write_text("x = 1\n")

    (submission,) = collect([str(tmp_path)])

    assert (submission.name, submission.modules(())) == ("my answer (1)", ("answer",))


def test_two_of_one_name(tmp_path):
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.py").write_text(f"{folder} = 1\n")

    submissions = collect([str(tmp_path / "a" / "x.py"), str(tmp_path / "b" / "x.py")])

    assert [one.name for one in submissions] == ["x", "x (2)"]
    assert len({one.slug for one in submissions}) == 2


def test_nobody_takes_the_name_of_a_second_one(tmp_path):
    for folder in "abc":
        (tmp_path / folder).mkdir()
    paths = [tmp_path / "a" / "x.py", tmp_path / "b" / "x.py", tmp_path / "c" / "x (2).py"]
    for number, path in enumerate(paths):
        path.write_text(f"{number}\n")

    found = collect(list(map(str, paths)))

    assert sorted(one.name for one in found) == ["x", "x (2)", "x (3)"]


def test_names_with_control_characters_and_unicode(tmp_path):
    for name in ("a\x1b[31m.py", "\u202eb.py", "=c.py", "é ü.py"):
        (tmp_path / name).write_text("")

    submissions = collect([str(tmp_path)])

    assert sorted(one.name for one in submissions) == ["=c", "\\u202eb", "a\\x1b[31m", "é ü"]
    assert all(one.slug.isascii() and "/" not in one.slug for one in submissions)


def test_folder_with_a_link_out_of_it(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "answer.py").symlink_to("/etc/passwd")

    assert "leads out of the submission" in collect([str(tmp_path)])[0].problem


def test_folder_with_links_in_a_circle(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "answer.py").symlink_to("answer.py")

    (found,) = collect([str(tmp_path / "one")], each_is_one=True)

    assert "circle" in found.problem or "symbolic links" in found.problem


def test_link_that_leads_nowhere(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "stack.py").symlink_to("gone.py")

    (found,) = collect([str(tmp_path / "one")], each_is_one=True)

    assert found.problem == "the link stack.py leads nowhere; hand in the file itself"


def test_answers_in_several_folders(tmp_path):
    for version in ("version1", "version2"):
        (tmp_path / "ada" / version).mkdir(parents=True)
        (tmp_path / "ada" / version / "answer.py").write_text("x = 1")

    (one,) = collect([str(tmp_path)])

    with pytest.raises(NotTaken, match=r"lie in several folders \(version1/answer\.py, version2"):
        one.modules(())


def test_link_beside_others(tmp_path):
    (tmp_path / "one.py").symlink_to("/etc/passwd")

    assert "it is a link" in collect([str(tmp_path)])[0].problem


def test_pipe_in_a_folder_is_not_waited_for(tmp_path):
    (tmp_path / "one").mkdir()
    os.mkfifo(tmp_path / "one" / "answer.py")

    assert "answer.py is no plain file" in collect([str(tmp_path)])[0].problem


@pytest.mark.parametrize("name", ["pipe.py", "pipe.zip", "pipe.tar.gz"])
def test_pipe_beside_others_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    (tmp_path / "good.py").write_text("x = 1\n")

    good, pipe = collect([str(tmp_path)])

    assert not good.problem
    assert pipe.problem == f"{name} is no plain file"


def test_name_is_told_in_a_line(tmp_path):
    (tmp_path / "x\nmallory  100.py").write_text("x = 1\n")

    (submission,) = collect([str(tmp_path)])

    assert submission.name == "x\\nmallory  100"


def test_empty_folder(tmp_path):
    (tmp_path / "one").mkdir()

    assert collect([str(tmp_path)])[0].problem == "the folder is empty"


def test_what_is_no_submission_is_named(tmp_path):
    for name in ("ada.py", "ben.pdf", "cyd.ipynb", ".DS_Store"):
        (tmp_path / name).write_text("x = 1\n")

    assert left_aside([str(tmp_path)]) == ["ben.pdf", "cyd.ipynb"]
    assert left_aside([str(tmp_path / "ada.py")]) == []
    assert left_aside([str(tmp_path)], each_is_one=True) == []


def test_project_whose_package_lies_in_src(tmp_path):
    for name in ("src/mine/__init__.py", "src/mine/stack.py", "tests/test_mine.py", "setup.py"):
        (tmp_path / "project" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "project" / name).write_text("def f(): ...")

    (one,) = collect([str(tmp_path)])

    assert one.modules(()) == ("mine",)


def test_a_letter_that_nobody_sees_is_shown(tmp_path):
    for name in ("anna", "an\u200bna", "anna\U000e0041", "\u0646\u06cc\u200c\u0645"):
        (tmp_path / f"{name}.py").write_text("x = 1")

    names = {submission.name for submission in collect([str(tmp_path)])}

    assert names == {
        "anna",
        "an\\u200bna",
        "anna\\U000e0041",
        "\u0646\u06cc\u200c\u0645",
    }


def test_reading_a_package_takes_no_more_than_it_may(tmp_path):
    """A syntax tree of this would take three gigabytes, and half a minute."""
    (tmp_path / "mini").mkdir()
    (tmp_path / "mini" / "__init__.py").write_text("a;" * 1_900_000)
    began = time.process_time()

    (submission,) = collect([str(tmp_path / "mini")])

    assert submission.modules(()) == ("mini",)
    assert time.process_time() - began < 5


def test_package_that_gives_no_names_itself(tmp_path):
    """Its modules are what was written."""
    (tmp_path / "project" / "mine" / "inner").mkdir(parents=True)
    for name in ("stack", "__main__", "test_stack", "inner/__init__", "inner/proxy"):
        (tmp_path / "project" / "mine" / f"{name}.py").write_text("")
    (tmp_path / "project" / "mine" / "__init__.py").write_text('"""Mine."""')

    (one,) = collect([str(tmp_path)])

    assert one.modules(()) == ("mine.inner.proxy", "mine.stack")


def test_what_is_there_is_told_where_there_is_no_python(tmp_path):
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "answer.ipynb").write_text("{}")

    (one,) = collect([str(tmp_path)])

    with pytest.raises(NotTaken, match=r"no Python file in it; found answer\.ipynb"):
        one.modules(())
