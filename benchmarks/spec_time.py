"""How long the spec takes: with the runner, under plain pytest, and for each clause."""

from __future__ import annotations

import argparse
import re
import resource
import subprocess
import sys
from pathlib import Path

from alternating import medians

PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")


def cpu_seconds(command: list[str], folder: Path | None = None) -> float:
    """Processor time of a command and its children, in seconds: steadier than the clock."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def clauses(target: str) -> int:
    """How many clauses the target's run has."""
    done = subprocess.run(
        [*PYTEST, "--pyargs", "flask_spec", "--target", target], capture_output=True, text=True
    )
    return sum(
        int(number) for number in re.findall(r"(\d+) (?:passed|failed|skipped)", done.stdout)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="?", default="reference")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--beside", type=Path, help="an unpacked sdist of Flask, with its tests")
    arguments = parser.parse_args()

    plain = [*PYTEST, "--pyargs", "flask_spec", "--target", arguments.target]
    runner = [sys.executable, "-m", "flask_conformance", "run", arguments.target]
    number = clauses(arguments.target)
    run, pytest, ratio = medians(
        lambda: cpu_seconds(runner), lambda: cpu_seconds(plain), arguments.rounds
    )
    print(f"{number} clauses against {arguments.target}, median of {arguments.rounds}, CPU seconds")
    print(f"  flask-conformance run  {run:6.2f} s   {1000 * run / number:.2f} ms a clause")
    print(f"  plain pytest           {pytest:6.2f} s   {1000 * pytest / number:.2f} ms a clause")
    print(f"  ratio                  {ratio:6.2f}")
    if arguments.beside:
        own = [*PYTEST, "tests"]
        _, theirs, ratio = medians(
            lambda: cpu_seconds(plain),
            lambda: cpu_seconds(own, arguments.beside),
            arguments.rounds,
        )
        print(f"  Flask's own tests      {theirs:6.2f} s   ratio {ratio:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
