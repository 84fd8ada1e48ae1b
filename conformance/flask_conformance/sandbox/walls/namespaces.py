"""Namespaces: processes, files and network that a fork has for itself (namespaces(7))."""

from __future__ import annotations

import contextlib
import os
import sys
import sysconfig
from pathlib import Path

from flask_conformance.sandbox.walls import kernel

APART = kernel.NEWUSER | kernel.NEWNS | kernel.NEWNET | kernel.NEWIPC | kernel.NEWUTS


def drop_root(user: int) -> None:
    """Become a user who owns nothing but what the grader made for him."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    # Else its own files below /proc belong to root.
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)


def enter() -> None:
    """Go into a user namespace, and into others that belong to it. Raises OSError."""
    uid, gid = os.getuid(), os.getgid()
    kernel.unshare(APART)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {uid} 1"),
        ("gid_map", f"{gid} {gid} 1"),
    ):
        Path("/proc/self", name).write_text(text)


def own_files(folder: str, packages: dict[str, str]) -> list[str]:
    """Lay out in *folder*, which nobody else sees so, the standard library, the *packages*, and a
    ``room``; the new ``sys.path``. Raises OSError.
    """
    kernel.mount("none", "/", "", kernel.MS_REC | kernel.MS_PRIVATE)
    options = "size=1m,mode=755"
    kernel.mount("tmpfs", folder, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, options)
    standard, dynamic = f"{folder}/python", f"{folder}/python/lib-dynload"
    _shown(sysconfig.get_paths()["stdlib"], standard)
    for name in ("site-packages", "dist-packages"):
        if os.path.isdir(f"{standard}/{name}"):
            kernel.mount("tmpfs", f"{standard}/{name}", "tmpfs", kernel.MS_RDONLY, "size=4k")
    if not os.path.isdir(dynamic):
        dynamic = next((path for path in sys.path if path.endswith("lib-dynload")), standard)
    for name, place in packages.items():
        _shown(place, f"{folder}/packages/{name}")
    os.makedirs(f"{folder}/room/work")
    _look_in(
        {sysconfig.get_paths()["stdlib"]: standard}
        | {place: f"{folder}/packages/{name}" for name, place in packages.items()}
    )
    return [standard, dynamic]


def seal(folder: str) -> None:
    """Let nothing be written there any more, but into what will be mounted. Raises OSError."""
    flags = kernel.MS_BIND | kernel.MS_REMOUNT | kernel.MS_RDONLY
    kernel.mount("none", folder, "", flags | kernel.MS_NOSUID | kernel.MS_NODEV)


def _look_in(moved: dict[str, str]) -> None:
    """Have packages that are imported by now look for their modules at the new places."""
    for module in list(sys.modules.values()):
        paths = getattr(module, "__path__", None)
        if isinstance(paths, list):
            for old, new in moved.items():
                paths[:] = [
                    new + path[len(old) :] if path == old or path.startswith(old + os.sep) else path
                    for path in paths
                ]
    sys.path_importer_cache.clear()


def _shown(source: str, target: str) -> None:
    if os.path.isdir(source):
        os.makedirs(target)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        Path(target).touch()
    kernel.mount(source, target, "", kernel.MS_BIND | kernel.MS_REC)
    with contextlib.suppress(OSError):
        flags = kernel.MS_BIND | kernel.MS_REMOUNT | kernel.MS_RDONLY
        kernel.mount("none", target, "", flags | kernel.MS_NOSUID | kernel.MS_NODEV)


def own_room(room: str, megabytes: int) -> None:
    """A folder of its own for the process that calls, empty and of that size. Raises OSError."""
    options = f"size={megabytes}m,nr_inodes=4k,mode=700"
    kernel.mount("tmpfs", f"{room}/work", "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, options)
