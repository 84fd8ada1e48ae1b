"""Bringing this project into an environment."""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from flask_conformance.releases import project


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_brings_the_plugin(tmp_path: Path) -> None:
    project.link(tmp_path)

    linked = (tmp_path / "flask-conformance.pth").read_text().splitlines()
    (placed,) = distributions(name=project.NAME, path=linked)
    (plugin,) = placed.entry_points.select(group="pytest11")
    assert plugin.value == "flask_conformance.plugin"


def test_environments_share_one_copy(tmp_path: Path) -> None:
    environments = [tmp_path / "one", tmp_path / "two"]
    for environment in environments:
        environment.mkdir()
        project.link(environment)

    one, two = [(place / "flask-conformance.pth").read_text() for place in environments]
    assert one == two


def test_asks_for_what_clauses_use_and_for_nothing_that_is_pinned() -> None:
    names = {Requirement(text).name for text in project.requirements()}

    assert {"pytest", "requests", "hypothesis", "greenlet"} <= names
    assert not names & {"flask", "werkzeug", "jinja2", "markupsafe", "itsdangerous", "click"}


def test_project_that_is_not_installed_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "NAME", "flask-conformance-that-nobody-installed")
    project._installed.cache_clear()

    try:
        with pytest.raises(project.ProjectNotInstalledError, match=r"pip install -e \."):
            project.fingerprint()
    finally:
        project._installed.cache_clear()
