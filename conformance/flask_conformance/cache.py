"""Where the project keeps what it need not make twice."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(name: str) -> Path:
    """The folder *name* of the project's cache: in ``XDG_CACHE_HOME``, else in ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "flask-conformance" / name


def put_in_place(finished: Path, folder: Path) -> None:
    """Rename *finished* to *folder*, so that no half-made one is ever used."""
    try:
        finished.rename(folder)
    except OSError:
        # Another process was faster: what it made is as good as this.
        if not folder.is_dir():
            raise
