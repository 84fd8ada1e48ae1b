"""Archives: their files, read within limits, and nothing written anywhere."""

from __future__ import annotations

import importlib
import io
import os
import tarfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import IO, cast

from flask_conformance.grading.submissions.submission import MOST_BYTES, MOST_FILES, NotTaken
from flask_conformance.model.printable import printable

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

LEFT_OUT = ("__MACOSX", "__pycache__", ".git", ".DS_Store", ".venv", "venv", ".idea", ".vscode")

COMPRESSIONS = {b"\x1f\x8b": "gzip", b"BZh": "bz2", b"\xfd7zXZ": "lzma"}
"""By the first bytes, the module that unpacks; Python may have been built without one."""

MOST_UNPACKED = 200_000_000
"""Bytes of a tar file, what tools left behind in it included."""

_SYMBOLIC_LINK = 0o120000

_ENCRYPTED = 1
"""The bit of a member's flags that says so."""


def is_archive(path: Path) -> bool:
    return path.name.lower().endswith(SUFFIXES)


def read(path: Path) -> dict[str, bytes]:
    """The files of an archive by their paths. Raises :class:`NotTaken`."""
    reading = _zip if path.name.lower().endswith(".zip") else _tar
    try:
        files = reading(path)
    except NotTaken:
        raise
    except (NotImplementedError, RuntimeError) as error:
        raise NotTaken(f"the archive cannot be read ({error})") from None
    except OSError as error:
        raise NotTaken(f"the archive cannot be read ({error.strerror or error})") from None
    except Exception as error:
        # Each kind of compression has errors of its own.
        raise NotTaken(f"the archive is damaged ({error})") from None
    if not files:
        raise NotTaken("the archive is empty")
    for name in files:
        if any(str(parent) in files for parent in PurePosixPath(name).parents):
            raise NotTaken(f"a file in it stands where {printable(name)!r} has a folder")
    return files


def _zip(path: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = MOST_BYTES
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.is_dir() or is_left_out(member.filename):
                continue
            if (member.external_attr >> 16) & 0o170000 == _SYMBOLIC_LINK:
                raise NotTaken(f"{printable(member.filename)} is a link; hand in the file itself")
            if member.flag_bits & _ENCRYPTED:
                raise NotTaken("the archive is encrypted; hand it in without a password")
            with archive.open(member) as file:
                # What the archive says of its sizes is not believed.
                content = file.read(room + 1)
            room -= _kept(files, member.filename, content, room)
    return files


def _tar(path: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = MOST_BYTES
    with (
        _unpacked(path) as file,
        tarfile.open(fileobj=cast("IO[bytes]", _Bounded(file)), mode="r:") as archive,
    ):
        for number, member in enumerate(archive):
            if number > 20 * MOST_FILES:
                raise NotTaken(f"the archive has more than {20 * MOST_FILES} members")
            if member.isdir() or is_left_out(member.name):
                continue
            if not member.isfile():
                kind = "a link" if member.islnk() or member.issym() else "no plain file"
                raise NotTaken(f"{printable(member.name)} is {kind}; hand in the file itself")
            content = (archive.extractfile(member) or io.BytesIO()).read(room + 1)
            room -= _kept(files, member.name, content, room)
    return files


class _Bounded:
    """A file of which no more is unpacked than a limit, whatever is in it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.tell = file.tell

    def read(self, size: int) -> bytes:
        # More at once than a file may have is a header that shall fill the memory.
        self._refuse(self.tell() + size, size > 2 * MOST_BYTES)
        return self._file.read(size)

    def seek(self, place: int) -> int:
        self._refuse(place, place < 0)
        return self._file.seek(place)

    def _refuse(self, place: int, is_damaged: bool) -> None:
        if is_damaged:
            raise NotTaken("the archive is damaged (sizes that cannot be)")
        if place > MOST_UNPACKED:
            raise NotTaken(f"the archive unpacks to more than {MOST_UNPACKED // 1_000_000} MB")


def _unpacked(path: Path) -> IO[bytes]:
    """The file behind its compression, which its first bytes tell."""
    with path.open("rb") as file:
        start = file.read(6)
    for magic, module in COMPRESSIONS.items():
        if start.startswith(magic):
            opened: IO[bytes] = importlib.import_module(module).open(path)
            return opened
    return path.open("rb")


def _kept(files: dict[str, bytes], name: str, content: bytes, room: int) -> int:
    """Keep the content, and tell how long it is."""
    path = checked(name)
    if path in files:
        raise NotTaken(f"it has two files called {printable(path)!r}")
    if len(content) > room:
        raise NotTaken(f"the archive unpacks to more than {MOST_BYTES // 1_000_000} MB")
    if len(files) >= MOST_FILES:
        raise NotTaken(f"the archive has more than {MOST_FILES} files")
    files[path] = content
    return len(content)


def checked(name: str) -> str:
    """A path within the submission. Raises :class:`NotTaken` for one that leads out of it."""
    name = name.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\0" in name or ":" in name[:2]:
        raise NotTaken(f"the path {printable(name)!r} leads out of the submission")
    if (
        len(name) > 300
        or len(path.parts) > 20
        or any(len(os.fsencode(p)) > 255 for p in path.parts)
    ):
        raise NotTaken("a path in it is too long")
    if not path.parts:
        raise NotTaken("a file in it has no name")
    return str(path)


def is_left_out(name: str) -> bool:
    """Whether it is what tools leave behind."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(part in LEFT_OUT for part in parts) or name.endswith(".pyc")
