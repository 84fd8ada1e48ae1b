"""What is made in the cache is whole or not there."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from flask_conformance.cache import CacheError, cache_folder, made_whole


def test_a_folder_that_failed_is_not_there(tmp_path: Path) -> None:
    with suppress(ValueError), made_whole(tmp_path / "one") as unfinished:
        unfinished.mkdir()
        raise ValueError

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    for name in (".making-dead", ".making-alive", ".making-new"):
        (tmp_path / name / "half").mkdir(parents=True)
        hour = time.time() - (3600 if name != ".making-new" else 0)
        os.utime(tmp_path / name, (hour, hour))
    alive = os.open(tmp_path / ".making-alive", os.O_RDONLY)
    fcntl.flock(alive, fcntl.LOCK_EX)

    with made_whole(tmp_path / "one") as unfinished:
        unfinished.mkdir()
    os.close(alive)

    assert {path.name for path in tmp_path.iterdir()} == {".making-alive", ".making-new", "one"}


def test_a_relative_place_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    assert cache_folder("runs") == tmp_path / "home" / ".cache" / "flask-conformance" / "runs"


def test_a_place_that_cannot_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")

    with pytest.raises(CacheError, match="set XDG_CACHE_HOME to a folder that may be written"):
        cache_folder("runs")
