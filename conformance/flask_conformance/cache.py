"""Where the project keeps what it need not make twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


def cache_folder(name: str) -> Path:
    """The folder *name* of the project's cache: in ``XDG_CACHE_HOME``, else in ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "flask-conformance" / name


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """A path beside *folder* to make it at; it becomes *folder* when the block has ended well, so
    that no half-made one is ever used.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(
        prefix=".making-", dir=folder.parent, ignore_cleanup_errors=True
    ) as making:
        unfinished = Path(making, folder.name)
        yield unfinished
        try:
            unfinished.rename(folder)
        except OSError:
            # Another process was faster: what it made is as good as this.
            if not folder.is_dir():
                raise
