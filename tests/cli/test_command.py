"""What a person sees: the table, the failures by cause, and the exit code."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]

FAILURE = """\
steps/first  MUST  failed (2 of 2 clauses)
  The first step gives 1.

  gives one: expected  1
             got       0
             at        steps/in_order.py:16
  gives one again: expected  1
                   got       0
                   at        steps/in_order.py:22
  look at where the counting begins.
  reproduce: flask-conformance repro steps/first::gives_one --target {target}
  blocked by this: 3 clauses (steps/second, steps/third)
"""

TABLE = """\
chapter  requirements  clauses  pass  fail  blocked  n/a
steps             0/3        7     ·     2        3    2
total             0/3        7     ·     2        3    2
"""


def test_one_broken_thing_reads_as_one_cause(command: Command, targets: Path) -> None:
    target = str(targets / "first_is_wrong.py")

    run = command("run", target, "--select", "steps", "--seed", "5")

    assert run.returncode == 1
    assert TABLE in run.stdout
    assert FAILURE.format(target=target) in run.stdout
    assert run.stdout.count("reproduce:") == 1
    assert "first_is_wrong does not conform: 0 of 5 clauses pass." in run.stdout
    assert "seed 5, " in run.stdout
    assert run.stderr == ""


def test_a_failed_should_is_shown_and_forgiven(command: Command, targets: Path) -> None:
    run = command("run", str(targets / "third_is_wrong.py"), "--select", "steps")

    assert run.returncode == 0
    assert "steps/third  SHOULD  failed (1 of 2 clauses)" in run.stdout
    assert "conforms, as every MUST is met; 5 of 6 clauses pass." in run.stdout


def test_what_does_not_apply_is_counted_in_plain_sight(command: Command, targets: Path) -> None:
    run = command("run", str(targets / "good.py"), "--select", "steps")

    assert run.returncode == 0
    assert "not applicable: 1 clause\n     1  outside the edition that the target" in run.stdout


def test_known_deviations_and_errors_are_listed(command: Command, targets: Path) -> None:
    # It counts the clauses of one process.
    target = str(targets / "leaves_contexts.py")
    run = command("run", target, "--select", "steps", "--jobs", "1")

    assert run.returncode == 1
    assert "known deviations: 2 clauses" in run.stdout
    assert "steps/first::gives_one: it is known to leave a context" in run.stdout
    assert "no longer fails; remove it: a record that is out of date" in run.stdout


def test_results_may_be_printed_in_the_place_of_the_report(command: Command, targets: Path) -> None:
    run = command("run", str(targets / "good.py"), "--select", "steps", "--json", "-")

    assert run.returncode == 0
    assert json.loads(run.stdout)["verdict"] == "conforms"
    assert "good conforms" in run.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rnu",), "flask-conformance: argument COMMAND: invalid choice: 'rnu'"),
        (("rnu",), "; did you mean run?"),
        (("run", "reference", "--selct", "steps"), "flask-conformance run: unrecognized arg"),
        (("run", "reference", "--selct=steps"), "; did you mean --select?"),
        (("run", "reference", "steps"), "(see: flask-conformance run --help)"),
        (("check", "answer.py"), "flask-conformance check: the following arguments are required"),
    ],
)
def test_a_slip_on_the_command_line_is_told_in_a_line(
    command: Command, words: tuple[str, ...], said: str
) -> None:
    run = command(*words)

    assert run.returncode == 2
    assert said in run.stderr
    assert run.stderr.count("\n") == 1


def test_no_words_at_all_ask_for_help(command: Command) -> None:
    run = command()

    assert run.returncode == 2
    assert "usage: flask-conformance" in run.stderr
