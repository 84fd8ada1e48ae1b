"""``flask-conformance check``: the visible items of a rubric, for the student."""

from __future__ import annotations

import argparse
import sys

from flask_conformance.cli.refusal import refuse
from flask_conformance.grading.cell import CellError, level
from flask_conformance.grading.marking.bench import Bench
from flask_conformance.grading.marking.grading import grade
from flask_conformance.grading.marking.result import Result, Status
from flask_conformance.grading.outputs import student
from flask_conformance.grading.rubrics import SHIPPED, Rubric, RubricError, load
from flask_conformance.grading.submissions import collect
from flask_conformance.grading.submissions.collect import NothingToGrade


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check",
        help="the visible items of a rubric, on your own answer",
        description="Check an answer before it is handed in. Exits 0 if every visible item is "
        "met, 1 if not, 2 if it cannot be run.",
    )
    parser.add_argument("file", metavar="FILE", help="your answer: a file, a folder, an archive")
    parser.add_argument(
        "--rubric",
        required=True,
        metavar="NAME",
        help=f"a file, or one that is shipped: {', '.join(SHIPPED)}",
    )
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        rubric = load(arguments.rubric)
        (submission,) = collect([arguments.file], rubric.modules, each_is_one=True)
        with Bench.of(rubric) as bench:
            isolation = level(bench.walls)
            result = grade(bench, submission, rubric, 0, hidden=False)
    except (RubricError, NothingToGrade, CellError) as error:
        return refuse("check", str(error))
    if result.status is not Status.GRADED:
        return refuse("check", f"{arguments.file}: {result.reason}")
    print(isolation, file=sys.stderr)
    _tell(result, rubric)
    return int(not all(item.is_met for item in result.items))


def _tell(result: Result, rubric: Rubric) -> None:
    if result.missing:
        print(f"not recognised, looked for: {', '.join(result.missing)}")
    if first := student.begin_with(result):
        print(first)
    for item in result.items:
        print(f"{'ok  ' if item.is_met else 'FAIL'}  {item.title}: {student.item_line(item)}")
        for sentence, check in student.details(item, result):
            print(f"      {sentence}")
            for head, text in (("", check.timeline), ("the same as a script:", check.script)):
                lines = [f"          {line}\n" for line in text.splitlines()]
                print(f"      {head}\n" if head and lines else "", *lines, sep="", end="")
        if item.hint and not item.is_met:
            print(f"      hint: {item.hint}")
    number = sum(item.hidden for item in rubric.items)
    points = sum(item.points for item in rubric.items if item.hidden)
    earned = sum(item.earned for item in result.items)
    possible = sum(item.points for item in rubric.items if not item.hidden)
    print(f"\n{earned:g} of {possible:g} points of the visible items ({result.edition})")
    if number:
        print(f"{number} hidden items, worth {points:g} points, are not included")
