"""Landlock: the files that a fork may read, and those that it may write (landlock(7))."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Sequence
from typing import Any

READABLE = (
    "/usr/share/zoneinfo", "/etc/localtime", "/dev/urandom", "/dev/random", "/dev/zero",
    "/lib", "/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
)  # fmt: skip
"""Beside Python's own: time zones, and the C libraries that modules link to."""

ABOVE = 200
"""Descriptors below are closed in a fork."""

PACKAGES = ("site-packages", "dist-packages")


class Files:
    """A rule set, made once and obeyed by each fork."""

    def __init__(self, readable: Sequence[str], writable: Sequence[str]) -> None:
        """Raises an exception where there is no landlock."""
        import landlock

        access = landlock.FSAccess
        self._rules: Any = landlock.Ruleset()
        for path in (*READABLE, *readable):
            if os.path.isdir(path):
                self._rules.allow(path, rules=access.READ_DIR)
                self._rules.allow(*_without_packages(path), rules=access.READ_FILE)
            elif os.path.exists(path):
                self._rules.allow(path, rules=access.READ_FILE)
        self._rules.allow("/dev/null", rules=access.READ_FILE | access.WRITE_FILE)
        self._rules.allow(*writable)
        self._descriptor = fcntl.fcntl(self._rules._fd, fcntl.F_DUPFD_CLOEXEC, ABOVE)

    def obey(self) -> None:
        """Restrict the calling process, which can gain no privileges any more, for ever."""
        from landlock.plumbing import get_restrict_self

        get_restrict_self()(self._descriptor, 0)
        os.close(self._descriptor)


def _without_packages(path: str) -> list[str]:
    """The folder; or its members but Python's packages, where it has such."""
    members = os.listdir(path)
    if not any(_is_of_packages(path, name) for name in members):
        return [path]
    return [os.path.join(path, name) for name in members if not _is_of_packages(path, name)]


def _is_of_packages(path: str, name: str) -> bool:
    if name in PACKAGES:
        return True
    # /usr/lib/python3 holds the packages of a distribution.
    return name == "python3" and os.path.isdir(os.path.join(path, name, "dist-packages"))
