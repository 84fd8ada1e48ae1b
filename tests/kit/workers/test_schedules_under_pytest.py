"""Under plain pytest, too, a failing schedule is told and run again, and a bad one refused."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable

import pytest

Pytest = Callable[..., "subprocess.CompletedProcess[str]"]

EACH = "isolation/store::each_reads_what_it_set[thread]"
SPEC = ("--pyargs", "flask_spec", "--target")
LINES = [
    "schedule 010, the shortest that fails:",
    "1  thread 0  sets ada",
    "2  thread 1  sets grace",
]


def test_the_command_of_a_failure_shows_it_again(run_pytest: Pytest) -> None:
    first = run_pytest(*SPEC, "global_store.py", "--select", EACH)
    assert first.returncode == 1
    for line in LINES:
        assert line in first.stdout
    again = re.search("again: pytest (.*)", first.stdout)
    assert again is not None
    assert shlex.split(again[1])[-4:-1] == ["--schedule", "010", "--seed"]

    second = run_pytest(*shlex.split(again[1]))

    assert second.returncode == 1
    assert "schedule 010, the one asked for:" in second.stdout
    for line in LINES[1:]:
        assert line in second.stdout


@pytest.mark.parametrize(
    ("schedule", "said"),
    [("0x", "'0x' is no schedule"), ("0111", "at step 4, worker 1 has ended by then")],
)
def test_bad_schedules(run_pytest: Pytest, schedule: str, said: str) -> None:
    done = run_pytest(*SPEC, "good_store.py", "--select", EACH, "--schedule", schedule)

    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert said in done.stdout + done.stderr
