"""Building, keeping and sharing the environments of releases."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from flask_conformance.releases import environments, installer, project
from flask_conformance.releases.catalogue import Release, find
from flask_conformance.releases.environments import EnvironmentUnavailable, ensure

SERVE = """
from importlib.metadata import version
from flask_conformance.releases.old_sources.shims import install_shims, shim_needed
install_shims(shim_needed(version("flask")))
import flask
app = flask.Flask("flask")
app.route("/<name>")(lambda name: name.upper())
print(version("flask"), version("werkzeug"), app.test_client().get("/hello").data.decode())
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UV_CACHE_DIR", _uv_cache())
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "flask-conformance" / "envs"


def _uv_cache() -> str:
    """uv's ordinary cache, which XDG_CACHE_HOME would move as well."""
    uv = installer.find_uv()
    if uv is None:
        return ""
    return subprocess.run([uv, "cache", "dir"], capture_output=True, text=True).stdout.strip()


class FakeInstaller:
    """Makes empty environments, and fails for the requirement that it is told to."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.installed: list[tuple[str, ...]] = []

    def create(self, directory: Path, python: str) -> None:
        (directory / "lib" / "python3.11" / "site-packages").mkdir(parents=True)
        (directory / "Lib" / "site-packages").mkdir(parents=True, exist_ok=True)
        interpreter = installer.interpreter(directory)
        interpreter.parent.mkdir(parents=True)
        interpreter.symlink_to(python)

    def install(self, directory: Path, requirements: Sequence[str], *, dependencies: bool) -> None:
        if self.failing in requirements:
            raise installer.InstallError("the index says no")
        self.installed.append(tuple(requirements))


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeInstaller:
    fake = FakeInstaller()
    monkeypatch.setattr(installer, "create", fake.create)
    monkeypatch.setattr(installer, "install", fake.install)
    return fake


def test_real_environment_serves_the_oldest_kind_of_release() -> None:
    """0.9 needs all there is: a setup.py of Python 2, its source translated, exact pins."""
    environment = ensure(find("0.9"))

    done = subprocess.run(
        [environment.python, "-W", "ignore", "-c", SERVE], capture_output=True, text=True
    )

    assert done.stdout.strip() == "0.9 0.14.1 HELLO", done.stderr


def test_real_environment_runs_the_clauses(tmp_path: Path) -> None:
    environment = ensure(find("3.1.3"))

    command = "-m pytest --pyargs flask_spec --target flask --select routing/trailing-slash -q"
    done = subprocess.run(
        [environment.python, *command.split()], capture_output=True, text=True, cwd=tmp_path
    )

    assert done.returncode == 0, done.stdout
    assert "passed" in done.stdout


def test_complete_environment_is_used_again(fake: FakeInstaller) -> None:
    first = ensure(find("2.0.3"))
    installed = list(fake.installed)

    assert ensure(find("2.0.3")) == first
    assert fake.installed == installed


def test_pairs_of_one_release_have_environments_of_their_own(fake: FakeInstaller) -> None:
    assert ensure(find("3.0.3")).directory != ensure(find("3.0.3+werkzeug3.1.8")).directory


def test_each_python_has_environments_of_its_own(
    fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = ensure(find("3.0.3")).directory
    monkeypatch.setattr(environments, "_python_version", lambda python: "3.99.0")

    assert ensure(find("3.0.3")).directory != ours


def test_changed_recipe_builds_anew(fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ensure(find("3.0.3")).directory
    monkeypatch.setattr(environments, "RECIPE", "changed")

    assert ensure(find("3.0.3")).directory != before


def test_failed_build_leaves_nothing_that_could_be_used(fake: FakeInstaller, cache: Path) -> None:
    fake.failing = "flask==2.0.3"

    with pytest.raises(EnvironmentUnavailable) as raised:
        ensure(find("2.0.3"))

    assert str(raised.value) == "Flask 2.0.3 with Werkzeug 2.0.3: the index says no"
    assert list(cache.iterdir()) == []


def test_faster_process_wins_the_race(fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs: list[Path] = []

    def meanwhile(site_packages: Path) -> None:
        if not theirs:
            theirs.append(site_packages)
            ensure(find("2.3.3"))
            (ensure(find("2.3.3")).directory / "theirs").touch()

    monkeypatch.setattr(project, "link", meanwhile)

    assert (ensure(find("2.3.3")).directory / "theirs").exists()


def test_interpreter_that_does_not_run_is_named() -> None:
    with pytest.raises(EnvironmentUnavailable, match="/no/such/python is not a Python that runs"):
        ensure(find("3.1.3"), python="/no/such/python")


def test_release_that_no_index_has_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    unpublished = Release("0.0.0", "0.0.0", ("flask==0.0.0",), True, False)

    with pytest.raises(EnvironmentUnavailable, match=r"Flask 0\.0\.0 with Werkzeug 0\.0\.0: .+"):
        ensure(unpublished)


def test_one_whose_python_is_gone_is_built_again(fake: FakeInstaller) -> None:
    first = ensure(find("3.1.3"))
    first.python.unlink()
    first.python.symlink_to("/removed/from/the/system")
    built = len(fake.installed)

    again = ensure(find("3.1.3"))

    assert again.python.exists()
    assert len(fake.installed) == 2 * built


def test_more_is_installed_as_far_as_the_pins_allow(fake: FakeInstaller, cache: Path) -> None:
    release = find("2.0.3")

    with environments.with_more(release, ["./my-extension"]) as environment:
        (extension, option, constraints) = fake.installed[-1]
        assert (extension, option) == ("./my-extension", "-c")
        assert Path(constraints).read_text().split() == list(release.pins)
        assert environment.directory.is_dir()

    assert not environment.directory.exists()
    assert not cache.exists()


def test_what_cannot_be_installed_beside_a_release_is_told(fake: FakeInstaller) -> None:
    fake.failing = "./my-extension"

    with (
        pytest.raises(EnvironmentUnavailable, match="the index says no"),
        environments.with_more(find("2.0.3"), ["./my-extension"]),
    ):
        pass
