"""Bringing this project into an environment."""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from flask_conformance.matrix import project


def test_brings_the_plugin(tmp_path: Path) -> None:
    project.place(tmp_path)

    (placed,) = distributions(name=project.NAME, path=[str(tmp_path)])
    (plugin,) = placed.entry_points.select(group="pytest11")
    assert plugin.value == "flask_conformance.plugin"


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
