"""What a run is asked to do."""

from __future__ import annotations

import os
import random
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, fields

from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.profiles import PROFILES
from flask_conformance.model.requirement import Level
from flask_conformance.model.servers import SERVERS

LEVELS = tuple(level.value for level in Level)
WAYS = ("wsgi", "http")


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says what it may be."""


def new_seed() -> int:
    return random.randrange(1_000_000)


@dataclass(frozen=True)
class Settings:
    """The options of a run; raises :class:`SettingsError` where one makes no sense."""

    target: str = "reference"
    select: Sequence[str] = ()
    profile: str = "full"
    edition: str | None = None
    level: str = "MAY"
    """The lowest level that is checked."""
    require: str = "MUST"
    """The lowest level of which no requirement may fail."""
    python: str = sys.executable
    over: str | None = None
    """``wsgi`` or ``http``; None: ``http`` for a target with a server of its own, else ``wsgi``."""
    server: str | None = None
    """Over HTTP: the server, if not the default one."""
    everywhere: bool = False
    """Whether clauses run outside of the target's edition too, without giving a verdict."""
    jobs: int | None = None
    """Processes side by side; None: as many as there are processors."""
    seed: int = field(default_factory=new_seed)
    schedule: str | None = None
    """The one order of steps in which the workers of a clause are run."""
    timeout: float = 10.0
    """Seconds that one clause may take."""
    budget: float = 900.0
    """Seconds that the whole run may take."""
    all: bool = False
    """Whether clauses are run whose needs the first look has not found."""
    name: Sequence[str] = ()
    """The target's own names for Flask's, each as ``Flask=MiniFlask``."""
    extensions: Sequence[str] = ()
    """What is put on every application (``package:Class``), or a file that is executed first."""
    conformance_file: str | None = None
    """The ``conformance.toml`` that speaks of the target."""

    def __post_init__(self) -> None:
        if not self.target:
            raise SettingsError("the target is empty: name an adapter, a module or a .py file")
        if self.jobs is not None and self.jobs < 1:
            raise SettingsError(f"--jobs {self.jobs}: give a number of processes, 1 or more")
        if not 0 < self.timeout < float("inf"):
            raise SettingsError(f"--timeout {self.timeout:g}: give seconds, more than 0")
        if not 0 < self.budget < float("inf"):
            raise SettingsError(f"--budget {self.budget:g}: give seconds, more than 0")
        for renamed in self.name:
            if not all(part.isidentifier() for part in renamed.partition("=")[::2]):
                raise SettingsError(f"--name {renamed}: write it as Flask=MiniFlask")
        for option, value, choices in (
            ("--profile", self.profile, PROFILES),
            ("--level", self.level, LEVELS),
            ("--require", self.require, LEVELS),
            ("--over", self.over, (None, *WAYS)),
            ("--server", self.server, (None, *SERVERS)),
        ):
            if value not in choices:
                raise SettingsError(f"{option} {value}: choose from {_listed(choices)}")
        if self.edition is not None:
            try:
                Edition.parse(self.edition, werkzeug="0")
            except EditionError as error:
                raise SettingsError(f"--edition {self.edition}: {error}") from None

    @property
    def processes(self) -> int:
        """How many subject processes share the clauses; those of a few ids are not worth two."""
        if self.jobs is not None:
            return self.jobs
        if self.select and all("/" in pattern for pattern in self.select):
            return 1
        if hasattr(os, "sched_getaffinity"):
            return len(os.sched_getaffinity(0))
        return os.cpu_count() or 1

    def pytest_options(self) -> list[str]:
        """The settings as the options of the pytest plugin."""
        # With an equals sign, so that a value that begins with a dash stays a value.
        options = [
            f"--target={self.target}",
            f"--profile={self.profile}",
            f"--level={self.level}",
            f"--seed={self.seed}",
        ]
        options += [f"--{name}" for name in ("everywhere", "all") if getattr(self, name)]
        options += [f"--name={renamed}" for renamed in self.name]
        options += [f"--with={word}" for word in self.extensions]
        if self.conformance_file is not None:
            options += [f"--conformance-file={self.conformance_file}"]
        given = {name: getattr(self, name) for name in ("edition", "over", "server", "schedule")}
        options += [f"--{name}={value}" for name, value in given.items() if value is not None]
        return [*options, *(f"--select={name}" for name in self.select)]

    def command(self, clause: str, schedule: str) -> str:
        """The command line that runs one clause as this run did, in that schedule if any."""
        words = ["flask-conformance", "run", self.target, "--select", clause]
        if schedule:
            words += ["--schedule", schedule]
        words += ["--seed", str(self.seed)]
        usual = {field.name: field.default for field in fields(self)}
        for option, values in (("--name", self.name), ("--with", self.extensions)):
            words += [word for value in values for word in (option, value)]
        for name in ("python", "over", "server", "edition"):
            if (value := getattr(self, name)) != usual[name]:
                words += [f"--{name}", value]
        return shlex.join(words)


def _listed(choices: Sequence[str | None]) -> str:
    return ", ".join(choice for choice in choices if choice is not None)
