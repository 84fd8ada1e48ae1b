"""A Python target's fixture, served by a process of its own while a ``with`` block lasts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO

from flask_conformance.model.edition import Edition
from flask_conformance.supervisor import SubjectError
from flask_conformance.supervisor.starting import start

BOOT = """\
from flask_adapters.http_profile.served import main
main()
"""

PATIENCE = 10.0
"""Seconds that the process has to end after it was let go."""

LAST_WORDS = 2000
"""Characters of what a process printed that a message shows."""


@dataclass(frozen=True)
class Target:
    """What is served, and how."""

    name: str
    python: str
    server: str | None = None
    names: Sequence[str] = ()
    extensions: Sequence[str] = ()
    conformance_file: str | None = None


@dataclass(frozen=True)
class Served:
    """Where a target answers, and what it says of itself."""

    address: str
    name: str
    edition: Edition
    python: str
    lacks: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def served(target: Target) -> Iterator[Served]:
    """Serve it; raises :class:`SubjectError` where it cannot be."""
    output = tempfile.TemporaryFile()  # noqa: SIM115  # open as long as the process runs
    process, temporary, pipe = _started(target, output)
    try:
        with open(pipe, encoding="utf-8") as events:
            line = events.read()
        yield _understood(target, line, output)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        output.close()
        shutil.rmtree(temporary, ignore_errors=True)


def _started(target: Target, output: IO[bytes]) -> tuple[subprocess.Popen[bytes], str, int]:
    read_end, write_end = os.pipe()
    job = {
        "target": target.name,
        "server": target.server,
        "names": list(target.names),
        "extensions": list(target.extensions),
        "file": target.conformance_file,
        "descriptor": write_end,
    }
    try:
        return *start(target.python, BOOT, json.dumps(job), write_end, output), read_end
    except SubjectError:
        os.close(read_end)
        output.close()
        raise


def _understood(target: Target, line: str, output: IO[bytes]) -> Served:
    if not line:
        output.seek(0)
        printed = output.read().decode("utf-8", "replace").strip()[-LAST_WORDS:]
        raise SubjectError(f"target {target.name!r}: its process ended:\n{printed}")
    description = json.loads(line)
    if "unusable" in description:
        raise SubjectError(description["unusable"])
    return Served(**{**description, "edition": Edition.of(*description["edition"])})
