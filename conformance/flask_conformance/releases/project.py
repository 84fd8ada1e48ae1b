"""This project inside another environment: the very files that this interpreter runs."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement

from flask_conformance.cache import cache_folder, made_whole

NAME = "flask-conformance"

EXTRAS = ("", "properties", "greenlets", "async", "dotenv")
"""The base dependencies, and the extras that clauses use when they are there."""

SUPERVISING = ("msgspec", "tomlkit")
"""What the supervising side alone imports: no environment of a release has it."""

RECORDS = ("flask_conformance", "results")
"""What is known of all releases; no clause reads it."""

OF_THE_INSTALLER = (
    "INSTALLER",
    "RECORD",
    "REQUESTED",
    "direct_url.json",
    "uv_build.json",
    "uv_cache.json",
)
"""Who installed the project, when and from where: the project is the same."""


class ProjectNotInstalledError(Exception):
    """This interpreter runs the project without its metadata, so pytest cannot find the plugin."""


@cache
def _installed() -> Distribution:
    try:
        return distribution(NAME)
    except PackageNotFoundError:
        raise ProjectNotInstalledError(
            f"{NAME} runs from a folder but is not installed; install it, "
            "from a source checkout with: pip install -e ."
        ) from None


def fingerprint() -> str:
    """Differs when the installed files do; the sources of an editable install may change freely."""
    files = [f"{file} {file.hash}" for file in _placed() if file.name not in OF_THE_INSTALLER]
    return hashlib.sha256("\n".join(sorted(files)).encode()).hexdigest()


def requirements() -> list[str]:
    """What the clauses need in an environment, apart from the framework under test."""
    declared = [Requirement(text) for text in _installed().requires or []]
    return [
        f"{requirement.name}{requirement.specifier}"
        for requirement in declared
        if requirement.name not in SUPERVISING
        and (
            requirement.marker is None
            or any(requirement.marker.evaluate({"extra": extra}) for extra in EXTRAS)
        )
    ]


def copied() -> Path:
    """A folder with the project's files, or for an editable install its metadata alone.

    Every environment uses the same, so that the clauses are compiled once for all.
    """
    folder = cache_folder("projects") / fingerprint()[:12]
    if not folder.is_dir():
        with made_whole(folder) as unfinished:
            for file in _placed():
                target = unfinished / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target)
    return folder


def link(site_packages: Path) -> None:
    """Make the project importable there: the copy, and what an editable install links to."""
    links = [file.read_text().splitlines() for file in _placed() if file.suffix == ".pth"]
    lines = [str(copied()), *chain.from_iterable(links)]
    (site_packages / f"{NAME}.pth").write_text("\n".join(lines) + "\n")


def _placed() -> list[PackagePath]:
    return [
        file
        for file in _installed().files or []
        if ".." not in file.parts and file.suffix != ".pyc" and file.parts[:2] != RECORDS
    ]
