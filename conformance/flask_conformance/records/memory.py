"""The cache of what runs saw, which spares known work."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from flask_conformance import codec
from flask_conformance.cache import cache_folder
from flask_conformance.records.observations import Observations
from flask_conformance.records.store import replace
from flask_conformance.releases.environments import Environment

PACKAGES = ("flask_spec", "flask_conformance", "flask_adapters")
"""What decides, beside the environment, what a run says."""


def remembered(environment: Environment, question: str = "") -> Observations | None:
    """What a run in that environment with today's spec saw, if there was one; *question* tells
    apart what was asked in another way.

    A file that cannot be read is no memory: the release is run again.
    """
    try:
        return codec.from_json(
            _memory(environment, question).read_text(encoding="utf-8"), Observations
        )
    except (OSError, ValueError):
        return None


def remember(environment: Environment, record: Observations, question: str = "") -> None:
    replace(_memory(environment, question), codec.to_json(record))


def _memory(environment: Environment, question: str) -> Path:
    text = f"{environment.directory.name} {fingerprint()}{question}"
    key = hashlib.sha256(text.encode()).hexdigest()
    return cache_folder("runs") / f"{environment.release.name}-{key[:16]}.json"


@cache
def fingerprint() -> str:
    """Differs when the spec, the machine or the adapters do."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        root = Path(_origin(package)).parent
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix in (".py", ".csv"):
                digest.update(str(path.relative_to(root)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _origin(package: str) -> str:
    """Where the package lies; it is not imported, since it may need a framework beside it."""
    spec = find_spec(package)
    return str(spec.origin) if spec else ""
