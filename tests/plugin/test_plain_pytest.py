"""The spec under plain pytest, with the options that pytest users know."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Pytest = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run_steps(run_pytest: Pytest, targets: Path) -> Pytest:
    def run_steps(target: str, *words: str) -> subprocess.CompletedProcess[str]:
        options = ("--target", str(targets / f"{target}.py"), "--select", "steps")
        return run_pytest("--pyargs", "flask_spec", *options, "-p", "no:randomly", *words)

    return run_steps


def last_line(run: subprocess.CompletedProcess[str]) -> str:
    return run.stdout.splitlines()[-1].partition(" in ")[0].strip("= ")


def test_the_header_names_target_and_seed(run_steps: Pytest) -> None:
    run = run_steps("good", "--seed", "7")

    assert run.returncode == 0
    assert "target good (Flask 3.1.3, Werkzeug 3.1.9), over wsgi, seed 7" in run.stdout
    assert last_line(run) == "6 passed, 1 skipped"


def test_k(run_steps: Pytest) -> None:
    assert last_line(run_steps("good", "-k", "second and two")).startswith("1 passed")


def test_x(run_steps: Pytest) -> None:
    assert last_line(run_steps("first_is_wrong", "-x")) == "1 failed"


def test_lf(run_steps: Pytest, tmp_path: Path) -> None:
    # Else pytest keeps its cache in the project that the spec lies in, for every run of it.
    cache = ("-o", f"cache_dir={tmp_path / 'cache'}")
    run_steps("third_is_wrong", *cache)

    run = run_steps("third_is_wrong", *cache, "--lf")

    assert last_line(run).startswith("1 failed, ")


def test_n(run_steps: Pytest) -> None:
    pytest.importorskip("xdist")

    assert last_line(run_steps("good", "-n", "2")) == "6 passed, 1 skipped"


def test_any_order(run_pytest: Pytest, targets: Path) -> None:
    pytest.importorskip("pytest_randomly")
    options = ("--target", str(targets / "good.py"), "--select", "steps")

    run = run_pytest("--pyargs", "flask_spec", *options, "-p", "no:cacheprovider")

    assert last_line(run).startswith("6 passed")


def test_a_chapter_and_a_clause_by_path(run_pytest: Pytest, targets: Path) -> None:
    steps = targets.parent / "spec" / "flask_spec" / "steps" / "in_order.py"
    # The file lies below these tests' own conftest, which has imported the spec.
    run = run_pytest(f"{steps}::TestFirst", "--target", str(targets / "good.py"), "--noconftest")

    assert last_line(run) == "2 passed"


def test_without_a_target_it_says_what_to_add(run_pytest: Pytest) -> None:
    run = run_pytest("--pyargs", "flask_spec")

    assert run.returncode == 4
    assert "the spec needs something to check: add --target NAME" in run.stderr


def test_beside_a_plugin_that_expects_phases(run_steps: Pytest) -> None:
    pytest.importorskip("pytest_rerunfailures")

    assert last_line(run_steps("good")) == "6 passed, 1 skipped"
    assert last_line(run_steps("third_is_wrong", "--reruns", "1")).endswith("1 rerun")


def test_help_needs_no_target(run_pytest: Pytest) -> None:
    run = run_pytest("--pyargs", "flask_spec", "--help")

    assert run.returncode == 0, run.stderr
    assert "the implementation under test" in run.stdout
