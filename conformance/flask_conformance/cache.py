"""Where the project keeps what it need not make twice."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

MAKING = ".making-"

FRESH = 60.0
"""Seconds in which a folder that is being made need not be locked yet."""


class CacheError(Exception):
    """There is no place for the cache; the message says what to set."""


def cache_folder(name: str) -> Path:
    """The folder *name* of the project's cache, made if need be: in ``XDG_CACHE_HOME``, else in
    ``~/.cache``. Raises :class:`CacheError`.
    """
    folder = _base() / "flask-conformance" / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CacheError(
            f"the cache {folder} cannot be made ({error.strerror}); "
            "set XDG_CACHE_HOME to a folder that may be written"
        ) from None
    return folder


def _base() -> Path:
    given = os.environ.get("XDG_CACHE_HOME", "")
    # The XDG specification: what is relative is invalid, and to be ignored.
    if os.path.isabs(given):
        return Path(given)
    try:
        return Path.home() / ".cache"
    except RuntimeError:
        raise CacheError(
            "there is no home directory for the cache; set XDG_CACHE_HOME to a folder"
        ) from None


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """A path beside *folder* to make it at; it becomes *folder* when the block has ended well, so
    that no half-made one is ever used.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(folder.parent)
    making = Path(mkdtemp(prefix=MAKING, dir=folder.parent))
    lock = os.open(making, os.O_RDONLY)
    try:
        _locks(lock)
        unfinished = making / folder.name
        yield unfinished
        try:
            unfinished.rename(folder)
        except OSError:
            # Another process was faster: what it made is as good as this.
            if not folder.is_dir():
                raise
    finally:
        os.close(lock)
        shutil.rmtree(making, ignore_errors=True)


def _remove_abandoned(parent: Path) -> None:
    """Remove what processes that were killed have left half-made."""
    for making in parent.glob(f"{MAKING}*"):
        with suppress(OSError):
            if time.time() - making.stat().st_mtime < FRESH:
                continue
            lock = os.open(making, os.O_RDONLY)
            try:
                if _locks(lock):
                    shutil.rmtree(making, ignore_errors=True)
            finally:
                os.close(lock)


def _locks(descriptor: int) -> bool:
    """Whether nobody else holds it: the system takes the lock from a process that is gone."""
    try:
        import fcntl
    except ImportError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
