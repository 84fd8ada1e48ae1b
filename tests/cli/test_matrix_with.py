"""``matrix --with``: the differences of each release to itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from flask_conformance.cli import difference, main, matrix_with
from flask_conformance.model.edition import Edition
from flask_conformance.model.outcome import Outcome
from flask_conformance.model.protocol import ClauseResult, Failure, RequirementResult, Run
from flask_conformance.model.requirement import Level
from flask_conformance.releases.environments import EnvironmentUnavailable
from flask_conformance.supervisor import Settings

ID = "routing/trailing-slash"

WITH = {"breaks": Outcome.FAIL, "is_broken": Outcome.FAIL, "holds": Outcome.PASS}
KNOWN = {"is_known_of_flask": Outcome.KNOWN}
WITHOUT = {"breaks": Outcome.PASS, "is_broken": Outcome.FAIL}


def run_of(outcomes: dict[str, Outcome]) -> Run:
    clauses = tuple(
        ClauseResult(
            f"{ID}::{name}", name, outcome, failure=Failure("a redirect", "200 OK")
        )
        for name, outcome in outcomes.items()
    )  # fmt: skip
    result = RequirementResult(ID, Level.MUST, "It holds.", {}, "", (), clauses)
    return Run(
        "flask", Edition.of("3.1.3", "3.1.9"), "1.0", "2026-01-01T00:00:00Z", "CPython 3.11", {}, 1,
        "wsgi", "full", Level.MAY, (), 1.0, (result,),
    )  # fmt: skip


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Settings]:
    """Releases of which 1.x cannot be installed; the result are the runs that were asked for."""
    asked: list[Settings] = []

    def conduct(settings: Settings, *others: Any, **more: Any) -> Run:
        asked.append(settings)
        return run_of(WITHOUT if settings.extensions == ("",) else WITH | KNOWN)

    @contextmanager
    def with_more(release: Any, requirements: Any) -> Iterator[Any]:
        if release.name.startswith("1."):
            raise EnvironmentUnavailable(release, f"it wants Flask 2, not flask=={release.name}")
        yield SimpleNamespace(python=f"python of {release.name} and {requirements}")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(matrix_with, "conduct", conduct)
    monkeypatch.setattr(difference, "conduct", conduct)
    monkeypatch.setattr(matrix_with, "with_more", with_more)
    return asked


@pytest.fixture
def matrix(asked: list[Settings]) -> Callable[..., int]:
    def matrix(*words: str) -> int:
        more = ("--jobs", "1", "--install", "./mine", "--with", "mine:init_app")
        return main(["matrix", *words, *more])

    return matrix


def test_what_fails_with_it_and_passes_without(
    matrix: Callable[..., int], asked: list[Settings], capsys: pytest.CaptureFixture[str]
) -> None:
    assert matrix("2.2.5", "3.1.3") == 1

    printed = capsys.readouterr().out
    assert f"  {ID}::breaks: all\n    expected a redirect, got 200 OK\n" in printed
    assert "is_broken" not in printed
    assert [len(settings.select) for settings in asked] == [0, 2, 0, 2]
    assert asked[0].python == "python of 2.2.5 and ['./mine']"


def test_the_differences_as_json(matrix: Callable[..., int], tmp_path: Path) -> None:
    matrix("3.1.3", "--json", "found.json")

    found = json.loads((tmp_path / "found.json").read_text())
    (release,) = found["releases"]
    assert (release["release"], release["without"]) == ("3.1.3", [f"{ID}::is_broken"])
    assert list(found["differences"]) == [f"{ID}::breaks"]


def test_a_difference_of_several_releases_is_told_once(
    matrix: Callable[..., int], tmp_path: Path
) -> None:
    matrix("2.2.5", "3.1.3", "--json", "found.json")

    found = json.loads((tmp_path / "found.json").read_text())
    (difference,) = found["differences"][f"{ID}::breaks"]
    assert difference["releases"] == ["2.2.5", "3.1.3"]
    assert (difference["expected"], difference["got"]) == ("a redirect", "200 OK")


def test_what_it_means_to_change_stands_in_its_file(
    matrix: Callable[..., int], asked: list[Settings], tmp_path: Path
) -> None:
    text = f'target = "flask"\n[known]\n"{ID}::view_is_not_called_without_the_slash" = "mine"\n'
    (tmp_path / "conformance.toml").write_text(text)

    matrix("3.1.3")

    assert asked[0].conformance_file == "conformance.toml"


def test_what_it_means_to_change_is_told_apart_from_what_flask_does(
    matrix: Callable[..., int], tmp_path: Path
) -> None:
    text = f'target = "flask"\n[known]\n"{ID}" = "mine"\n'
    (tmp_path / "conformance.toml").write_text(text)

    matrix("3.1.3", "--json", "found.json")

    found = json.loads((tmp_path / "found.json").read_text())
    assert [release["known"] for release in found["releases"]] == [{f"{ID}::breaks": "mine"}]
    assert found["differences"] == {}


def test_a_release_on_which_it_cannot_be_installed(
    matrix: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert matrix("1.1.4", "3.1.3") == 2

    printed = capsys.readouterr()
    assert "Flask 1.1.4: cannot be installed: it wants Flask 2" in printed.err
    assert f"  {ID}::breaks: all\n" in printed.out


def test_what_several_releases_have_is_told_once(
    matrix: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    matrix("1.0.4", "1.1.4", "2.2.5", "3.1.3")

    printed = capsys.readouterr().err
    assert printed.count("cannot be installed") == 1
    assert "Flask 1.0.4, 1.1.4: cannot be installed: it wants Flask 2" in printed
    assert "add a specifier, such as '>=2.2.5'" in printed


def test_no_record_is_written(matrix: Callable[..., int], tmp_path: Path) -> None:
    matrix("3.1.3")

    assert list(tmp_path.iterdir()) == []


def test_the_extension_may_be_named_in_its_file(asked: list[Settings], tmp_path: Path) -> None:
    (tmp_path / "conformance.toml").write_text('target = "flask"\nwith = ["mine:init_app"]\n')

    main(["matrix", "3.1.3", "--jobs", "1", "--install", "./mine"])

    assert asked[0].extensions == ("mine:init_app",)


def test_install_alone_is_refused(
    asked: list[Settings], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["matrix", "3.1.3", "--install", "./mine"]) == 2
    assert "are for --with: say what is applied" in capsys.readouterr().err
