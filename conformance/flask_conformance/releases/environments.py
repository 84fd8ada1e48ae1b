"""One virtual environment for each Flask release, built once and kept in the user's cache."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from flask_conformance.cache import cache_folder, made_whole
from flask_conformance.releases import installer, project
from flask_conformance.releases.catalogue import Release

RECIPE = "2"
"""Part of every environment's key: change it when environments are built differently."""


class EnvironmentUnavailable(Exception):
    """A release that cannot be installed here; the others may well be."""

    def __init__(self, release: Release, reason: str) -> None:
        super().__init__(f"{release}: {reason}")
        self.release = release
        self.reason = reason


@dataclass(frozen=True)
class Environment:
    """A complete environment in which the clauses can run against one release."""

    release: Release
    directory: Path

    @property
    def python(self) -> Path:
        return installer.interpreter(self.directory)


def ensure(release: Release, python: str = sys.executable) -> Environment:
    """The environment of *release* for that interpreter, built when it is not there yet.

    Raises :class:`EnvironmentUnavailable`.
    """
    try:
        directory = cache_folder("envs") / _key(release, python)
        if not installer.interpreter(directory).exists():
            # Also one that is there, but whose Python has been removed from the system.
            shutil.rmtree(directory, ignore_errors=True)
            _build(release, python, directory)
        project.copied()
    except installer.InstallError as error:
        raise EnvironmentUnavailable(release, str(error)) from None
    return Environment(release, directory)


def _key(release: Release, python: str) -> str:
    version = _python_version(python)
    parts = [RECIPE, version, *release.pins, *project.requirements(), project.fingerprint()]
    digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    return f"flask-{release.name}-py{version}-{digest[:12]}"


def minor_version(python: str) -> str:
    """Such as ``3.13``; raises :class:`installer.InstallError` where that is no Python."""
    return _python_version(python).rpartition(".")[0]


@cache
def _python_version(python: str) -> str:
    question = "import platform; print(platform.python_version())"
    try:
        answer = subprocess.run(
            [python, "-I", "-c", question], capture_output=True, text=True, check=True, timeout=60
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise installer.InstallError(f"{python} is not a Python that runs: {error}") from None
    return answer.stdout.strip()


def _build(release: Release, python: str, directory: Path) -> None:
    with made_whole(directory) as unfinished:
        _fill(release, python, unfinished)


def _fill(release: Release, python: str, directory: Path) -> None:
    installer.create(directory, python)
    installer.install(directory, release.pins, dependencies=False)
    installer.install(directory, project.requirements(), dependencies=True)
    project.link(installer.site_packages(directory))


@contextmanager
def with_more(release: Release, requirements: Sequence[str]) -> Iterator[Environment]:
    """An environment of *release* with more installed, as far as its pins allow: nothing else of
    it changes. Not kept, since what stands in a folder may have changed the next time.

    Raises :class:`EnvironmentUnavailable`.
    """
    with TemporaryDirectory(prefix="flask-conformance-", ignore_cleanup_errors=True) as temporary:
        directory, constraints = Path(temporary, "env"), Path(temporary, "constraints.txt")
        constraints.write_text("\n".join(release.pins) + "\n")
        try:
            _fill(release, sys.executable, directory)
            installer.install(directory, [*requirements, "-c", str(constraints)], dependencies=True)
        except installer.InstallError as error:
            raise EnvironmentUnavailable(release, str(error)) from None
        yield Environment(release, directory)
