"""No attack earns more than it honestly implements, or leaves anything behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from flask_conformance.grading.cell import level
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.plan import own_seed, plan
from flask_conformance.grading.marking.result import Status
from flask_conformance.grading.outputs import document, gradebook, platforms, student
from flask_conformance.grading.outputs.pages import Pages
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import Submission, collect

ATTACKS = Path(__file__).parent.parent / "attacks"

FOLDERS = sorted(path for path in ATTACKS.iterdir() if path.suffix == ".py" or path.is_dir())

LIMITS = {"cpu": 2, "silence": 3.0}
"""What an attack may use here, in seconds: less than what a rubric grants an honest answer."""

MOST_SECONDS = 120.0
"""Six forks at most of three silent seconds, on a machine that is busy with other things."""

LEFT = "left-behind-by-attack"

PLACES = [Path("/tmp"), Path("/dev/shm"), Path("/var/tmp"), ATTACKS]


def honest(path: Path) -> float:
    source = path / "answer.py" if path.is_dir() else path
    match = re.search(r"^Honest: ([0-9.]+)$", source.read_text(), re.MULTILINE)
    assert match, f"{path} does not say what it honestly implements"
    return float(match[1])


def rubric_of(path: Path) -> str:
    """What it is handed in for: ``locals``, if it does not say otherwise."""
    source = path / "answer.py" if path.is_dir() else path
    match = re.search(r"^Rubric: ([a-z-]+)$", source.read_text(), re.MULTILINE)
    return match[1] if match else "locals"


def children() -> set[str]:
    """The processes of this one, and of those."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True)
    rows = [line.split(None, 2) for line in listing.stdout.splitlines()]
    known, processes = {str(os.getpid())}, set()
    for _ in range(5):
        for pid, parent, *words in rows:
            if parent in known and "ps -eo" not in " ".join(words):
                known.add(pid)
                processes.add(pid)
    return processes


def test_there_are_fifty():
    assert len(FOLDERS) >= 50


def test_level_of_isolation_is_said(bench):
    print(level(bench.walls))
    assert "limits" in bench.walls


@pytest.mark.parametrize("path", FOLDERS, ids=lambda path: path.stem)
def test_attack_gains_nothing(bench, path):
    rubric = load(rubric_of(path))
    rubric = replace(rubric, limits=replace(rubric.limits, **LIMITS))
    (submission,) = collect([str(path)], ("answer",) if path.is_dir() else ())
    assert bench.walls
    # Both of its cells are started by one that is graded.
    grade(bench, Submission("empty", {"empty.py": b""}), rubric, 1)
    before, began = children(), time.monotonic()

    result = grade(bench, submission, rubric, 1)

    assert result.status is not Status.FAULT, result.reason
    assert result.score <= honest(path)
    assert time.monotonic() - began < MOST_SECONDS
    assert children() <= before
    assert not [place for place in PLACES if (place / LEFT).exists()]
    assert "0000:47113" not in "".join(
        Path(f"/proc/net/{name}").read_text() for name in ("tcp", "tcp6")
    )
    assert (ATTACKS / "reads_input.py").is_file()
    _gives_no_hidden_value_away(result, rubric, submission)
    _is_harmless_where_it_is_read(result, rubric)


def _gives_no_hidden_value_away(result, rubric, submission):
    hidden = plan(rubric, own_seed(1, submission.key), hidden=True)
    drawn = {
        move[2]
        for planned in hidden.values()
        for program in planned.programs
        for _, move in program.get("moves", ())
        if move[0] == "set"
    }
    drawn |= {
        argument.lstrip("/")
        for planned in hidden.values()
        for program in planned.programs
        for move in [*program.get("make", ()), *(move for _, move in program.get("moves", ()))]
        for argument in move[1:]
        if isinstance(argument, str) and re.fullmatch(r"/?[a-z]{6}", argument)
    }
    drawn |= {
        word
        for planned in hidden.values()
        for program in planned.programs
        for request in program.get("requests", ())
        for word in re.findall(r"[a-z]{6,}", request["path"])
    }
    assert len(drawn) > 4
    pages = student.markdown(result) + str(platforms.gradescope(result))
    pages += str(platforms.prairielearn(result)) + Pages().student(result)
    assert not [word for word in drawn if word in pages]


def _is_harmless_where_it_is_read(result, rubric):
    pages = Pages()
    for page in (
        pages.student(result),
        pages.teacher(result),
        pages.overview(rubric, [result], ""),
    ):
        page.encode("utf-8")
        assert "<script>" not in page
        assert "<img" not in page
        assert "\x1b" not in page
    ET.fromstring(platforms.junit([result]))
    for text in (
        student.markdown(result),
        document.text("locals", 1, 100, "", [result]),
        platforms.junit([result]),
    ):
        text.encode("utf-8")
        assert "\x1b" not in text
    for line in gradebook.text(rubric, [result]).splitlines():
        assert not [cell for cell in line.split(",") if cell.startswith(("=", "+", "-", "@"))]


def test_notes_are_not_found_by_later_forks(bench):
    """Neither by those of the same submission, nor by those of another."""
    (submission,) = collect([str(ATTACKS / "leaves_notes.py")])
    another = replace(submission, name="another", files={**submission.files, "x.py": b""})

    printed = [grade(bench, one, load("locals"), 1).printed for one in (submission, another) * 2]

    assert not [text for text in printed if "NOTES WERE FOUND" in text]


NO_NAMESPACES = """\
import errno, os, sys
import pyseccomp
rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
for name in ("unshare", "mount", "setns"):
    rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
rules.load()
os.execv(sys.executable, [sys.executable, "-m", "flask_conformance", *sys.argv[1:]])
"""
"""Grades as in a container of Docker's defaults."""

ON_NEIGHBOURS = (
    "changes_modes", "locks_the_library", "lowers_others", "signals_by_descriptor",
    "signals_others", "talks_by_datagram", "thread_bomb", "watches_folders",
)  # fmt: skip


def test_attacks_on_neighbours_without_namespaces(tmp_path):
    """Beside each of them an honest answer gets what it deserves, and the grader goes on."""
    pytest.importorskip("pyseccomp")
    beside = ATTACKS.parent / "answers" / "locals" / "context_variables.py"
    attacks = [str(ATTACKS / f"{name}.py") for name in ON_NEIGHBOURS]
    neighbours = []
    for number in range(4):
        neighbours.append(tmp_path / f"honest{number}.py")
        neighbours[-1].write_text(f"{beside.read_text()}\n# {number}\n")
    before = os.nice(0), os.sched_getscheduler(0)
    done = subprocess.run(
        [
            *(sys.executable, "-c", NO_NAMESPACES, "grade"),
            *(argument for pair in zip(attacks, 2 * neighbours, strict=True) for argument in pair),
            *("--rubric", "locals", "--out", str(tmp_path / "grades")),
        ],
        capture_output=True,
        text=True,
        cwd="/",
    )
    if "cannot read Python's library" in done.stderr:
        pytest.skip("another user cannot read this interpreter, and nothing can be mounted")

    assert done.returncode == 0, done.stderr
    assert "no namespaces here" in done.stderr
    rows = (tmp_path / "grades" / "gradebook.csv").read_text().splitlines()[1:]
    cells = [row.split(",") for row in rows]
    assert {cell[2] for cell in cells if cell[0].startswith("honest")} == {"100"}
    assert {cell[2] for cell in cells if not cell[0].startswith("honest")} <= {"0", ""}
    assert (os.nice(0), os.sched_getscheduler(0)) == before
    assert "changed" not in "".join(
        page.read_text() for page in (tmp_path / "grades" / "students").glob("changes_modes*.md")
    )


def test_attacks_as_nobody(tmp_path):
    """An unprivileged user is as safe; the level is said."""
    if os.getuid() != 0:
        pytest.skip("only root can become another user")
    if subprocess.run(["runuser", "-u", "nobody", "--", sys.executable, "-c", ""]).returncode:
        pytest.skip("nobody cannot run this interpreter")
    tmp_path.chmod(0o777)
    for parent in tmp_path.parents[:3]:
        parent.chmod(0o755)
    names = ("forks_away", "forges_observations", "signals_others", "fills_the_disk")
    command = [
        *("runuser", "-u", "nobody", "--", sys.executable, "-m", "flask_conformance", "grade"),
        *(str(ATTACKS / f"{name}.py") for name in names),
        *("--rubric", "locals", "--out", str(tmp_path / "grades")),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")

    assert done.returncode == 0, done.stderr
    assert "isolation: " in done.stderr.lower()
    rows = (tmp_path / "grades" / "gradebook.csv").read_text().splitlines()[1:]
    assert {tuple(row.split(",")[1:3]) for row in rows} <= {("graded", "0"), ("ungradable", "")}
