"""``flask-conformance grade``: untrusted submissions, by a rubric."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from flask_conformance.cli.refusal import refuse
from flask_conformance.grading import conduct, regrade
from flask_conformance.grading.cell import Cell, CellError, is_apart, level
from flask_conformance.grading.marking.bench import WARMED
from flask_conformance.grading.marking.result import Result, Status
from flask_conformance.grading.outputs import write as outputs
from flask_conformance.grading.rubrics import SHIPPED, Rubric, RubricError, load
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.store import Store, StoreError, results_of
from flask_conformance.grading.submissions import Submission, collect
from flask_conformance.grading.submissions.collect import NothingToGrade, left_aside
from flask_conformance.reports.words import plural

MOST_ASIDE = 5
"""Names of files that are no submissions which are told."""

WIDEST = 40
"""Characters of a name for which there is room in the table."""

REFUSED = (RubricError, StoreError, NothingToGrade, CellError, ValueError)


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "grade",
        help="grade untrusted submissions by a rubric",
        description="Grade submissions: files, folders, archives, or a folder of many. Exits 0 if "
        "all were looked at, 1 if the grader failed on some, 2 if the arguments cannot be used.",
    )
    parser.add_argument("submission", nargs="*", metavar="SUBMISSION", help="what was handed in")
    parser.add_argument(
        "--rubric", metavar="NAME", help=f"a file, or one that is shipped: {', '.join(SHIPPED)}"
    )
    parser.add_argument("--out", default="grades", metavar="DIR", help="default: grades")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="keep it for an assignment (default: 1)"
    )
    parser.add_argument(
        "--one", action="store_true", help="each folder is one submission, whatever is in it"
    )
    parser.add_argument("--jobs", type=int, metavar="N", help="default: one for each processor")
    parser.add_argument("--shard", metavar="I/N", help="only this part of the submissions")
    parser.add_argument(
        "--scheduler", metavar="TCP", help="grade on the workers of a Dask scheduler"
    )
    parser.add_argument("--against", metavar="OLD", help="tell who moved since that --out")
    parser.add_argument("--similarity", metavar="DIR", help="write sources for JPlag and dolos")
    parser.add_argument(
        "--calibrate", action="store_true", help="prove the rubric instead of grading"
    )
    parser.add_argument(
        "--assignment", action="store_true", help="print the rubric's text to hand out"
    )
    parser.add_argument("--list-checks", action="store_true", help="print the sealed checks' ids")
    parser.set_defaults(func=run)


def run(arguments: argparse.Namespace) -> int:
    try:
        if arguments.list_checks:
            print("\n".join(CHECKS))
            return 0
        if arguments.rubric is None:
            raise RubricError(f"--rubric: name one of {', '.join(SHIPPED)}, or a file")
        rubric = load(arguments.rubric)
        if arguments.assignment:
            if not rubric.assignment:
                raise RubricError(
                    f"rubric {rubric.name} has no text to hand out; write it beside the rubric, in "
                    f"{rubric.name}.md"
                )
            print(rubric.assignment, end="")
            return 0
        if arguments.calibrate:
            return _calibrated(rubric, arguments.seed)
        return _graded(arguments, rubric)
    except REFUSED as error:
        return refuse("grade", str(error))


def _graded(arguments: argparse.Namespace, rubric: Rubric) -> int:
    if not arguments.submission:
        raise NothingToGrade("name a submission: a file, a folder, an archive, a folder of many")
    if arguments.jobs is not None and arguments.jobs < 1:
        raise NothingToGrade(f"--jobs {arguments.jobs}: give a number of processes, 1 or more")
    old = results_of(arguments.against) if arguments.against else []
    submissions = collect(arguments.submission, rubric.modules, each_is_one=arguments.one)
    if aside := left_aside(arguments.submission, rubric.modules, each_is_one=arguments.one):
        more = f" and {len(aside) - MOST_ASIDE} more" if len(aside) > MOST_ASIDE else ""
        named = ", ".join(aside[:MOST_ASIDE]) + more
        print(f"not graded, being no .py, .zip, .tar or folder: {named}", file=sys.stderr)
    if arguments.similarity:
        outputs.for_similarity(Path(arguments.similarity), submissions)
    chosen = conduct.shard(submissions, arguments.shard) if arguments.shard else submissions
    store = Store(arguments.out)
    with Cell([*WARMED, *rubric.imports]) as cell:
        isolation, walls = level(cell.walls), cell.walls
    print(isolation, file=sys.stderr)
    if arguments.jobs is None and not is_apart(walls):
        # The threads of one submission would be counted with those of another.
        arguments.jobs = 1
    results = _all(arguments, rubric, chosen, store)
    _table(results)
    if arguments.shard:
        print(f"part {arguments.shard}; for the gradebook, run again without --shard")
    else:
        outputs.everything(store.folder, rubric, arguments.seed, isolation, results)
        print(f"\nwritten to {store.folder}: gradebook.csv, overview.html, students/, teacher/, …")
    if old:
        print("\n".join(["", f"since {arguments.against}:", *regrade.moves(old, results)]))
    return int(any(result.status is Status.FAULT for result in results))


def _all(
    arguments: argparse.Namespace, rubric: Rubric, chosen: Sequence[Submission], store: Store
) -> list[Result]:
    """The results of all, those that are there already included."""
    results: list[Result] = []
    left: list[Submission] = []
    for submission in chosen:
        result = store.get(submission, rubric, arguments.seed)
        results += [result] if result else []
        left += [] if result else [submission]
    if results:
        print(f"{len(results)} were graded before", file=sys.stderr)
    coming: Iterable[tuple[Submission, Result]] = ()
    if left and arguments.scheduler:
        coming = _from_cluster(left, rubric, arguments)
    elif left:
        jobs = min(arguments.jobs or conduct.processors(), len(left))
        coming = conduct.here(left, rubric, arguments.seed, jobs)
    began = time.monotonic()
    for number, (submission, result) in enumerate(coming, 1):
        store.put(result, store.path(submission, rubric, arguments.seed))
        results.append(result)
        _progress(number, len(left), time.monotonic() - began)
    return sorted(results, key=lambda result: (result.name, result.key))


def _from_cluster(
    left: Sequence[Submission], rubric: Rubric, arguments: argparse.Namespace
) -> Iterable[tuple[Submission, Result]]:
    try:
        yield from conduct.on_cluster(left, rubric, arguments.seed, arguments.scheduler)
    except ImportError:
        raise NothingToGrade("--scheduler: pip install distributed, here and there") from None
    except OSError as error:
        raise NothingToGrade(f"--scheduler {arguments.scheduler}: {error}") from None


def _progress(number: int, of: int, seconds: float) -> None:
    if sys.stderr.isatty() or number == of:
        left = seconds / number * (of - number)
        rate = 60 * number / seconds if seconds else 0
        rest = f", {rate:.0f} a minute, {left:.0f} s left" if number < of else ""
        line = f"{number} of {of}{rest}"
        print(f"\r\x1b[2K{line}" if sys.stderr.isatty() else line, end="", file=sys.stderr)
        print("" if number == of else "\r", end="\n" if number == of else "", file=sys.stderr)


def _table(results: Sequence[Result]) -> None:
    width = min(WIDEST, max([10, *(len(result.name) for result in results)]))
    print(f"{'submission':<{width}}  {'score':>6}  status")
    for result in results:
        is_graded = result.status is Status.GRADED
        score = f"{result.score:g}" if is_graded else "-"
        words = result.edition if is_graded else f"{result.status.value}: {result.reason}"
        flagged = f"; {plural(len(result.flags), 'flag')}" if result.flags else ""
        print(f"{result.name:<{width}}  {score:>6}  {words}{flagged}")


def _calibrated(rubric: Rubric, seed: int) -> int:
    from flask_conformance.grading.calibrate import faults, left_out, unsealed

    all_faults = list(faults(rubric, seed))
    for warning in (*unsealed(rubric), *left_out(rubric)):
        print(f"{rubric.name}: {warning}", file=sys.stderr)
    for fault in all_faults:
        print(f"{rubric.name}: {fault}")
    if not all_faults:
        print(f"{rubric.name}: {len(rubric.items)} items hold what they promise")
    return int(bool(all_faults))
