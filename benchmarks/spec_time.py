"""What the spec costs beside Flask's own tests, and what the commands cost that people wait for."""

from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from own_tests import RELEASE, OwnTests

PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")

ENVIRON = {
    # On both sides, none of the plugins that happen to be installed.
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    # What a run compiles, the next one finds.
    "PYTHONDONTWRITEBYTECODE": "",
}

COMMANDS = (
    ("run",),
    ("run", "--jobs", "2"),
    ("explain", "routing/trailing-slash"),
    ("run", "--select", "routing/trailing-slash"),
    ("run", "--profile", "locals"),
)


@dataclass(frozen=True)
class Cost:
    """What one command took, in seconds."""

    cpu: float
    """Of the processor, its children's included: steadier than the clock."""
    wall: float
    output: str


def cost(*command: str, folder: Path | None = None) -> Cost:
    """Run a command to its end."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environ = {**os.environ, **ENVIRON}
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    # 1 says that something failed, which takes its time too; 2 and more, that nothing was run.
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, wall, done.stdout)


def spec(*options: str) -> Cost:
    """All clauses under plain pytest."""
    plugin = ("-p", "flask_conformance.plugin", "--pyargs", "flask_spec", "--target", "flask")
    return cost(sys.executable, *PYTEST, *plugin, *options)


def count(found: Cost) -> str:
    """How many tests there were, in pytest's words."""
    return ", ".join(re.findall(r"\d+ (?:passed|failed|skipped)", found.output.splitlines()[-1]))


def beside_own_tests(rounds: int) -> None:
    """Print both in turn, pair by pair: drift of the machine cancels out."""
    own = OwnTests()

    def theirs() -> Cost:
        return cost(str(own.python), *PYTEST, "tests", folder=own.folder)

    # Files that are not yet compiled are compiled now.
    spec("--collect-only"), theirs()
    pairs = [(spec(), theirs()) for _ in range(rounds)]
    ours, other = (statistics.median(pair[side].cpu for pair in pairs) for side in (0, 1))
    ratio = statistics.median(a.cpu / b.cpu for a, b in pairs)
    print(f"{f'the spec on Flask {RELEASE}, pytest':<44}{ours:8.2f}{'':8}   {count(pairs[0][0])}")
    print(f"{'its own tests, pytest 8':<44}{other:8.2f}{'':8}   {count(pairs[0][1])}")
    print(f"{'ratio':<44}{ratio:8.2f}", flush=True)


def commands(rounds: int) -> None:
    """Print what each command takes."""
    for words in COMMANDS:
        found = [cost(sys.executable, "-m", "flask_conformance", *words) for _ in range(rounds)]
        cpu, wall = (statistics.median(getattr(c, side) for c in found) for side in ("cpu", "wall"))
        print(f"{'flask-conformance ' + ' '.join(words):<44}{cpu:8.2f}{wall:8.2f}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="of which the median (default: 3)")
    arguments = parser.parse_args()

    if version("flask") != RELEASE:
        raise SystemExit(f"needs Flask {RELEASE} in this environment; {version('flask')} is there")
    print(f"{'seconds, median of ' + str(arguments.rounds):<44}{'CPU':>8}{'wall':>8}", flush=True)
    beside_own_tests(arguments.rounds)
    commands(arguments.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
