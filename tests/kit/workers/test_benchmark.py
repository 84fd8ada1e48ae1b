"""The benchmark of schedules measures every kind of worker."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from flask_conformance.kit.workers import KINDS

BENCHMARK = Path(__file__).parents[3] / "benchmarks" / "schedules.py"


def test_it_has_a_line_for_each_kind() -> None:
    done = subprocess.run(
        [sys.executable, str(BENCHMARK), "--seconds", "0"], capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines()[1:]]
    assert [name for name, *_ in lines] == [kind.name for kind in KINDS]
    assert all(int(number.replace(",", "")) > 0 for _, *numbers in lines for number in numbers)
