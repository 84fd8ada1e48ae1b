"""The names that one release offers, asked in its own environment."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from flask_conformance import codec
from flask_conformance.cache import cache_folder
from flask_conformance.records.store import replace
from flask_conformance.releases.environments import Environment
from flask_conformance.releases.old_sources.shims import shim_needed
from flask_conformance.supervisor import environ

COLLECTOR = Path(__file__).with_name("collector.py")
TIME_LIMIT = 120.0


class NamesError(Exception):
    """The names of a release that cannot be collected; the message says why."""


@dataclass(frozen=True)
class ReleaseNames:
    """What the collector printed: by owner its members, and what warns when it is used."""

    members: Mapping[str, frozenset[str]]
    warnings: Mapping[str, str] = field(default_factory=dict)
    foreign: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By owner, names that it has from elsewhere: another package, a built-in class."""


def names_of(environment: Environment) -> ReleaseNames:
    """The names of the release in that environment, from the cache where it knows them.

    Raises :class:`NamesError`.
    """
    memory = _memory(environment)
    try:
        return codec.from_json(memory.read_text(encoding="utf-8"), ReleaseNames)
    except (OSError, ValueError):
        text = _collected(environment)
    names = codec.from_json(text, ReleaseNames)
    replace(memory, text)
    return names


def _collected(environment: Environment) -> str:
    with TemporaryDirectory(prefix="flask-conformance-") as temporary:
        shim = shim_needed(environment.release.flask)
        command = [str(environment.python), str(COLLECTOR), shim]
        try:
            done = subprocess.run(
                command,
                env=environ.clean(os.environ, temporary),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                cwd=temporary,
                timeout=TIME_LIMIT,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise NamesError(f"its names cannot be collected: {error}") from None
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no output"]
        raise NamesError(f"its names cannot be collected: {last[0]}")
    return done.stdout


def _memory(environment: Environment) -> Path:
    key = hashlib.sha256(f"{environment.directory.name} {_fingerprint()}".encode()).hexdigest()
    return cache_folder("names") / f"{environment.release.name}-{key[:16]}.json"


@cache
def _fingerprint() -> str:
    parts = (COLLECTOR, COLLECTOR.with_name("deprecations.py"))
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()
