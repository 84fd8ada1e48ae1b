"""How many submissions a minute are graded, beside a subject process of pytest for each.

    python benchmarks/grading.py [--rubric locals] [--number 60]

The answers of ``tests/answers`` are graded again and again, each time with another comment, so that
none is the same. Those that sleep or loop on purpose are left out.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from itertools import cycle, islice
from pathlib import Path

from flask_conformance.grading.conduct import here, processors
from flask_conformance.grading.rubrics import load
from flask_conformance.grading.submissions import Submission, collect

ANSWERS = Path(__file__).parent.parent / "tests" / "answers"

SLOW = ("pop_loops",)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rubric", default="locals")
    parser.add_argument("--number", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=processors())
    parser.add_argument("--processes", type=int, default=3, help="runs of pytest to compare with")
    arguments = parser.parse_args()
    folder = ANSWERS / arguments.rubric.replace("-", "_")
    rubric = load(arguments.rubric)
    answers = [one for one in collect([str(folder)], rubric.modules) if one.name not in SLOW]
    many = [
        _another(one, number) for number, one in islice(enumerate(cycle(answers)), arguments.number)
    ]
    wall, cpu = time.perf_counter(), _cpu()
    for _ in here(many, rubric, 1, arguments.jobs):
        pass
    wall, cpu = time.perf_counter() - wall, _cpu() - cpu
    print(f"{len(many)} submissions, {arguments.jobs} jobs, load {os.getloadavg()[0]:.1f}")
    print(f"grade:  {60 * len(many) / wall:6.0f} a minute; {cpu / len(many):.2f} CPU-seconds each")
    if arguments.rubric == "locals" and arguments.processes:
        _beside(folder / "context_variables.py", arguments.processes)


def _another(one: Submission, number: int) -> Submission:
    files = {
        path: content + f"\n# {number}\n".encode() if path.endswith(".py") else content
        for path, content in one.files.items()
    }
    return Submission(f"{one.name} {number}", files)


def _beside(answer: Path, number: int) -> None:
    """The clauses of the profile locals, a subject process each."""
    wall, cpu = time.perf_counter(), _cpu()
    for _ in range(number):
        subprocess.run(
            [
                *(sys.executable, "-m", "flask_conformance", "run", str(answer)),
                *("--profile", "locals", "--jobs", "1"),
            ],
            stdout=subprocess.DEVNULL,
            check=False,
        )
    wall, cpu = time.perf_counter() - wall, _cpu() - cpu
    print(f"pytest: {60 * number / wall:6.0f} a minute; {cpu / number:.2f} CPU-seconds each")


def _cpu() -> float:
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(used.ru_utime + used.ru_stime for used in both)


if __name__ == "__main__":
    main()
