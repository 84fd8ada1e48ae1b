"""The walls around a fork: each of them as far as the machine has it, and which there are."""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from collections.abc import Mapping

from flask_conformance.sandbox.protocol import Limits
from flask_conformance.sandbox.walls import kernel, namespaces, system_calls
from flask_conformance.sandbox.walls.files import Files

MEGABYTE = 1 << 20


class Unusable(Exception):
    """No fork can be walled in here; the message says why and what to do."""


class Walls:
    """Made once by the warmed parent, which goes as far behind them as it still can work."""

    def __init__(self, folder: str, packages: Mapping[str, str]) -> None:
        """Go behind the walls; *folder* is an empty one, *packages* are shown to forks.

        Raises :class:`Unusable`.
        """
        self.room = f"{folder}/room"
        self.is_apart = False
        """Whether forks have namespaces of their own."""
        was_root = os.getuid() == 0
        owner = os.stat(folder).st_uid
        paths, as_they_stand = None, [path for path in sys.path if _is_standard(path)]
        with contextlib.suppress(OSError):
            if was_root:
                kernel.unshare(kernel.NEWNS)
                paths = namespaces.own_files(folder, dict(packages))
        if was_root:
            namespaces.drop_root(owner)
        with contextlib.suppress(OSError):
            namespaces.enter()
            if paths is None:
                paths = namespaces.own_files(folder, dict(packages))
                # Who made it could write around the rooms of forks, for others to find.
                namespaces.seal(folder)
            self.is_apart = True
        if paths is None:
            os.makedirs(f"{self.room}/work", exist_ok=True)
            paths = as_they_stand
            packages_at = list(packages.values())
        else:
            packages_at = [f"{folder}/packages"]
            sys.path[:] = paths
        if not all(os.access(path, os.R_OK | os.X_OK) for path in paths):
            raise Unusable(
                f"the user of submissions cannot read Python's library ({paths[0]}); grade with "
                "an interpreter that everybody can read, or as another user than root"
            )
        sys.path[:] = paths
        self._files = _files([*paths, *packages_at], self.room, self.is_apart)
        self._has_calls = _has_seccomp()
        self.names = tuple(
            name
            for name, is_there in (
                ("namespaces", self.is_apart),
                ("landlock", self._files is not None),
                ("seccomp", self._has_calls),
                ("another user", was_root),
                ("limits", True),
            )
            if is_there
        )

    def close_in(self, limits: Limits) -> None:
        """In the fork: what is needed of root's powers, before :meth:`shut` ends them."""
        if self.is_apart:
            namespaces.own_room(self.room, limits.files)

    def shut(self, limits: Limits) -> None:
        """In the fork: shut every wall. What Python code runs from now on cannot open one."""
        _limit(limits, 0 if self.is_apart else _threads_of_user())
        if self.is_apart:
            kernel.drop_capabilities()
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        if self._files is not None:
            self._files.obey()
        if self._has_calls:
            system_calls.deny(os.getpid())


def _is_standard(path: str) -> bool:
    """Whether an entry of ``sys.path`` is Python's own."""
    within = path.startswith((sys.base_prefix + os.sep, sys.base_exec_prefix + os.sep))
    return within and os.path.isdir(path) and os.path.basename(path) not in (
        "site-packages", "dist-packages",
    )  # fmt: skip


def _files(readable: list[str], room: str, is_apart: bool) -> Files | None:
    # Without a file system of its own, nothing bounds what a fork writes: it may write nothing.
    reads = readable if is_apart else [*readable, room]
    try:
        return Files(reads, [room] if is_apart else [])
    except Exception:
        return None


def _has_seccomp() -> bool:
    try:
        system_calls.probe()
    except Exception:
        return False
    return True


def _threads_of_user() -> int:
    """How many there are by now: without namespaces the limit counts them all."""
    number = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        # A process may end meanwhile.
        with contextlib.suppress(OSError), open(f"/proc/{name}/status") as file:
            rows = dict(line.split(":", 1) for line in file)
            if int(rows["Uid"].split()[0]) == os.getuid():
                number += int(rows["Threads"])
    return number


def _limit(limits: Limits, others: int) -> None:
    memory, threads = limits.memory * MEGABYTE, limits.threads + others
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, limits.cpu, limits.cpu + 1),
        (resource.RLIMIT_AS, memory, memory),
        (resource.RLIMIT_FSIZE, limits.files * MEGABYTE, limits.files * MEGABYTE),
        (resource.RLIMIT_NPROC, threads, threads),
        (resource.RLIMIT_NOFILE, 64, 64),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_MEMLOCK, 0, 0),
        (resource.RLIMIT_MSGQUEUE, 0, 0),
    ):
        resource.setrlimit(kind, (soft, hard))
