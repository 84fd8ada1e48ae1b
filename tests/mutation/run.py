"""Change the reference implementation, one place at a time, and count what the spec notices.

    python tests/mutation/run.py [--sample N] [--seed N] [--jobs N] [MODULE ...]

The changes are those of cosmic-ray's operators. Each is tried in a fork of a process that has
collected the spec, with the clauses that pass through the place: minutes for all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from changes import Change, changes

import flask_reference
import flask_spec

REFERENCE = Path(str(flask_reference.__file__)).parent

CHAPTERS = sorted(
    (
        f"flask_spec.{file.parent.name}"
        for file in Path(str(flask_spec.__file__)).parent.glob("*/__init__.py")
    ),
    key=lambda chapter: (chapter == "flask_spec.isolation", chapter),
)
"""The chapter that takes longest comes last: most changes are noticed before."""

OUT_OF_THE_WAY = ("cacheprovider", "randomly", "xdist")
"""Plugins of pytest that must not choose which clauses run, and in which process."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--sample", type=int, metavar="N", help="only N of the changes")
    parser.add_argument("--seed", type=int, default=1, help="of the sample's choice (default: 1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    arguments = parser.parse_args()
    missing = [name for name in arguments.modules if not (REFERENCE / name).is_file()]
    if missing:
        parser.error(f"flask_reference has no {', '.join(missing)}")
    every = sorted(str(file.relative_to(REFERENCE)) for file in REFERENCE.rglob("*.py"))
    modules = arguments.modules or every
    wanted = [change for module in modules for change in changes(REFERENCE, module)]
    if arguments.sample is not None and arguments.sample < len(wanted):
        wanted = random.Random(arguments.seed).sample(wanted, arguments.sample)
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        return _report(_tried(wanted, Path(folder), arguments.jobs))


def _tried(wanted: Sequence[Change], folder: Path, jobs: int) -> dict[Change, bool]:
    """Each change that could be tried, and whether the spec notices it."""
    started = [_start(wanted[job::jobs], folder / str(job)) for job in range(jobs)]
    found = {}
    for job, process in enumerate(started):
        if process.wait():
            output = (folder / str(job) / "output").read_text()
            raise SystemExit(f"the run of the changes broke off:\n{output[-2000:]}")
        for line in (folder / str(job) / "results").read_text().splitlines():
            told = json.loads(line)
            is_noticed = told.pop("noticed")
            found[Change(**told)] = is_noticed
    return found


def _start(share: Sequence[Change], folder: Path) -> subprocess.Popen[bytes]:
    folder.mkdir()
    (folder / "changes").write_text(json.dumps([asdict(change) for change in share]))
    command = [
        *(sys.executable, "-m", "pytest", "--pyargs", *CHAPTERS, "--target", "reference", "-q"),
        *(word for plugin in OUT_OF_THE_WAY for word in ("-p", f"no:{plugin}")),
        *("-p", "warm", "--changes", str(folder / "changes")),
        *("--copy", str(folder), "--results", str(folder / "results")),
    ]
    here = Path(__file__).parent
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])}
    # A file: nobody reads while the jobs run, and a full pipe would hold one up.
    with (folder / "output").open("wb") as output:
        return subprocess.Popen(command, env=environ, stdout=output, stderr=subprocess.STDOUT)


def _report(tried: dict[Change, bool]) -> int:
    """Print the survivors with what they change, and the rate of each module and of all."""
    for change in sorted(tried, key=lambda change: (change.module, change.line)):
        if not tried[change]:
            print(f"survived: {change.module}:{change.line}  {change.operator}")
            print("\n".join(f"    {line}" for line in change.lines(_source(change))))
    total = Counter(change.module for change in tried)
    noticed = Counter(change.module for change, is_noticed in tried.items() if is_noticed)
    for module in total:
        print(f"{module:24} {noticed[module]:4} of {total[module]:4}")
    rate = 100 * noticed.total() / total.total() if tried else 0.0
    print(f"{noticed.total()} of {total.total()} changes noticed ({rate:.1f} %)")
    return 0


def _source(change: Change) -> str:
    return (REFERENCE / change.module).read_text()


if __name__ == "__main__":
    sys.exit(main())
