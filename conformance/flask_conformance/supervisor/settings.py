"""What a run is asked to do."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.profiles import PROFILES
from flask_conformance.model.requirement import Level

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
    python: str = sys.executable
    over: str = "wsgi"
    everywhere: bool = False
    """Whether clauses run outside of the target's edition too, without giving a verdict."""
    jobs: int = 1
    seed: int = field(default_factory=new_seed)
    timeout: float = 10.0
    """Seconds that one clause may take."""

    def __post_init__(self) -> None:
        if not self.target:
            raise SettingsError("the target is empty: name an adapter, a module or a .py file")
        if self.jobs < 1:
            raise SettingsError(f"--jobs {self.jobs}: give a number of processes, 1 or more")
        if not 0 < self.timeout < float("inf"):
            raise SettingsError(f"--timeout {self.timeout:g}: give seconds, more than 0")
        for option, value, choices in (
            ("--profile", self.profile, PROFILES),
            ("--level", self.level, LEVELS),
            ("--over", self.over, WAYS),
        ):
            if value not in choices:
                raise SettingsError(f"{option} {value}: choose from {', '.join(choices)}")
        if self.edition is not None:
            try:
                Edition.parse(self.edition, werkzeug="0")
            except EditionError as error:
                raise SettingsError(f"--edition {self.edition}: {error}") from None

    def pytest_options(self) -> list[str]:
        """The settings as the options of the pytest plugin."""
        # With an equals sign, so that a value that begins with a dash stays a value.
        options = [
            f"--target={self.target}",
            f"--profile={self.profile}",
            f"--level={self.level}",
            f"--over={self.over}",
            f"--seed={self.seed}",
        ]
        if self.everywhere:
            options.append("--everywhere")
        if self.edition is not None:
            options.append(f"--edition={self.edition}")
        return [*options, *(f"--select={name}" for name in self.select)]
