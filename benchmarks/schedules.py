"""Schedules a second, by kind of worker: two workers of five steps, in every schedule there is."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec
from typing import Any

import flask_reference
from flask_conformance.kit.workers import KINDS, Kind, Workers

STEPS = 5
PATCHED = """\
from gevent import monkey; monkey.patch_all()
import runpy, sys
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def worker() -> Generator[None, None, None]:
    """Does nothing, so that what is measured is the handing over."""
    for _ in range(STEPS - 1):
        yield


def around(kind: Kind) -> Callable[[], AbstractContextManager[Any]]:
    """What a kind's workers are started in."""
    if not kind.in_request:
        return nullcontext
    outer = flask_reference.Flask("outer")
    return lambda: outer.test_request_context("/")


def measure(kind: Kind, seconds: float) -> str:
    """Schedules in a second of the clock, and the processor time of one."""
    tried = 0
    began, began_cpu = time.perf_counter(), time.process_time()
    while not tried or time.perf_counter() - began < seconds:
        with Workers(kind, around(kind)) as workers:
            tried += workers.every_schedule(lambda: [worker(), worker()])
    took, cpu = time.perf_counter() - began, time.process_time() - began_cpu
    return f"{kind.name:<24}{tried / took:>10,.0f}{1e6 * cpu / tried:>12,.0f}"


def measure_elsewhere(kind: Kind, seconds: float) -> str:
    """The same in a process that gevent has patched."""
    if not find_spec(kind.process):
        return f"{kind.name:<24}{'not installed':>22}"
    command = [sys.executable, "-c", PATCHED, __file__, f"--seconds={seconds}", kind.name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", nargs="?", help="one kind, in this process (default: all)")
    parser.add_argument("--seconds", type=float, default=1.0, help="for each kind (default: 1)")
    arguments = parser.parse_args()

    print(f"{'kind':<24}{'a second':>10}{'CPU, µs each':>14}")
    for kind in KINDS:
        if arguments.kind == kind.name or not (arguments.kind or kind.process):
            print(measure(kind, arguments.seconds), flush=True)
        elif not arguments.kind:
            print(measure_elsewhere(kind, arguments.seconds), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
