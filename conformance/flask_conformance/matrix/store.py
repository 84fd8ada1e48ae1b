"""Records on disk: the reviewed ones in ``results/``, and the cache that spares known work."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import flask_adapters
import flask_conformance
import flask_spec
from flask_adapters.releases import catalogue
from flask_adapters.releases.catalogue import Release
from flask_conformance.cache import cache_folder
from flask_conformance.matrix import record
from flask_conformance.matrix.environments import Environment
from flask_conformance.matrix.record import Record

PACKAGES = (flask_spec, flask_conformance, flask_adapters)
"""What decides, beside the environment, what a run says."""


def checkout_results() -> Path | None:
    """``results/`` of the source checkout that this interpreter runs, if it runs one."""
    folder = Path(flask_adapters.__file__).parents[2] / "results"
    return folder if folder.is_dir() else None


def results_directory() -> Path | None:
    """The reviewed records: in a source checkout, else the ones that came with the package."""
    shipped = Path(flask_adapters.__file__).parent / "results"
    return checkout_results() or (shipped if shipped.is_dir() else None)


def file_name(release: Release | Record) -> str:
    return f"flask-{release.name}.json"


def reviewed(directory: Path | None = None) -> Iterator[tuple[Release, Record]]:
    """Every release with a reviewed record, oldest first; raises ``RecordError``."""
    folder = directory or results_directory()
    for release in catalogue.all_pairs():
        path = folder / file_name(release) if folder else None
        if path is not None and path.is_file():
            yield release, record.read(path)


def is_current(path: Path, found: Record) -> bool:
    """Whether the file says what was found."""
    return path.is_file() and path.read_text(encoding="utf-8") == record.text(found)


def keep(path: Path, found: Record) -> bool:
    """Write a record in one step; False if the file already said the same."""
    wanted = record.text(found)
    if is_current(path, found):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, prefix=".", suffix=".new", delete=False
    ) as unfinished:
        unfinished.write(wanted)
    os.chmod(unfinished.name, 0o644)
    Path(unfinished.name).replace(path)
    return True


def cached(environment: Environment) -> Path:
    """Where a run in that environment with today's spec is remembered."""
    key = hashlib.sha256(f"{environment.directory.name} {fingerprint()}".encode()).hexdigest()
    return cache_folder("runs") / f"{environment.release.name}-{key[:16]}.json"


@cache
def fingerprint() -> str:
    """Differs when the spec, the machine or the adapters do."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        root = Path(str(package.__file__)).parent
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix in (".py", ".csv"):
                digest.update(str(path.relative_to(root)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
