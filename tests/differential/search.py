"""What two frameworks answer differently, of applications and requests drawn from a seed.

``python tests/differential/search.py 3.1.3 2.3.3 --cases 500`` asks Flask 3.1.3 and Flask 2.3.3,
each in the environment that ``flask-conformance matrix`` uses; ``reference`` is the reference
implementation. It prints the kinds of difference, the most frequent first, each with the shortest
case that shows it and the requirements that are recorded to hold in one of both alone and may speak
of it. Not part of the checks: a person reads it, and writes the requirement that is missing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from random import Random
from typing import Any

from drawing import case as drawn
from grouping import Kind, differences, speakers

from flask_conformance.records.changes import changes, fact_changes
from flask_conformance.records.sources import SourceError, observations
from flask_conformance.releases import catalogue, environments

SUBJECT = Path(__file__).with_name("subject.py")


class Subject:
    """A framework in a process of its own, which answers cases one after another."""

    def __init__(self, name: str) -> None:
        python, target = sys.executable, name
        if name in {release.name for release in catalogue.all_pairs()}:
            python, target = str(environments.ensure(catalogue.find(name)).python), "flask"
        self.process = subprocess.Popen(
            [python, str(SUBJECT), target],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Subject:
        return self

    def __exit__(self, *exception: object) -> None:
        self.process.kill()
        self.process.wait()

    def send(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def receive(self) -> list[dict[str, Any]]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"the process of {self.process.args!r} ended")
        answer: list[dict[str, Any]] = json.loads(line)
        return answer


def search(first: Subject, second: Subject, seed: int, number: int) -> list[Kind]:
    """The kinds of difference that so many cases show, the most frequent first."""
    random, kinds = Random(seed), dict[str, Kind]()
    for _ in range(number):
        case = drawn(random)
        line = json.dumps(case)
        first.send(line)
        second.send(line)
        for name, differs, one, other in differences(case, first.receive(), second.receive()):
            kinds.setdefault(name, Kind(name, differs)).add(case, one, other)
    return sorted(kinds.values(), key=lambda kind: -kind.number)


def recorded(first: str, second: str) -> list[str]:
    """The requirements and recorded values that are known to differ between two releases."""
    names = {release.name for release in catalogue.all_pairs()}
    if not {first, second} <= names:
        return []
    try:
        one, other = observations(first), observations(second)
    except SourceError:
        return []
    facts = (id.partition("::")[0] for id, _, _ in fact_changes(one, other))
    return sorted({*(change.requirement for change in changes(one, other)), *facts})


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("first", help="a release, such as 3.1.3, or a target, such as reference")
    parser.add_argument("second")
    parser.add_argument("--cases", type=int, default=1000, help="how many (default: 1000)")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()

    with ExitStack() as stack:
        first = stack.enter_context(Subject(arguments.first))
        second = stack.enter_context(Subject(arguments.second))
        kinds = search(first, second, arguments.seed, arguments.cases)
    changed = recorded(arguments.first, arguments.second)
    silent = 0
    for kind in kinds:
        told = speakers(kind, changed)
        silent += not told
        print(f"{kind.number:5}  {kind.name}")
        print(f"       case      {json.dumps(kind.case, ensure_ascii=False)}")
        print(f"       {arguments.first:9} {json.dumps(kind.before, ensure_ascii=False)}")
        print(f"       {arguments.second:9} {json.dumps(kind.after, ensure_ascii=False)}")
        print(f"       spoken of {', '.join(told[:6]) or 'by nothing that is recorded'}")
    different = sum(kind.number for kind in kinds)
    print(
        f"{arguments.first} and {arguments.second}, seed {arguments.seed}: "
        f"{arguments.cases} cases, {different} differ, in {len(kinds)} kinds; "
        f"nothing recorded speaks of {silent} of these"
    )


if __name__ == "__main__":
    main()
