"""Archives: their files, read within limits, and nothing written anywhere."""

from __future__ import annotations

import io
import tarfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from flask_conformance.grading.submissions.submission import MOST_BYTES, MOST_FILES, NotTaken
from flask_conformance.model.printable import printable

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

LEFT_OUT = ("__MACOSX", "__pycache__", ".git", ".DS_Store", ".venv", "venv", ".idea", ".vscode")

_SYMBOLIC_LINK = 0o120000


def is_archive(path: Path) -> bool:
    return path.name.lower().endswith(SUFFIXES)


def read(path: Path) -> dict[str, bytes]:
    """The files of an archive by their paths. Raises :class:`NotTaken`."""
    reading = _zip if path.name.lower().endswith(".zip") else _tar
    try:
        files = reading(path)
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, ValueError) as error:
        raise NotTaken(f"the archive is damaged ({error})") from None
    except (NotImplementedError, RuntimeError) as error:
        raise NotTaken(f"the archive cannot be read ({error})") from None
    except OSError as error:
        raise NotTaken(f"the archive cannot be read ({error.strerror or error})") from None
    if not files:
        raise NotTaken("the archive is empty")
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
            with archive.open(member) as file:
                # What the archive says of its sizes is not believed.
                content = file.read(room + 1)
            room -= _counted(files, content, room)
            files[checked(member.filename)] = content
    return files


def _tar(path: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = MOST_BYTES
    with tarfile.open(path) as archive:
        for number, member in enumerate(archive):
            if number > 20 * MOST_FILES:
                raise NotTaken(f"the archive has more than {20 * MOST_FILES} members")
            if member.isdir() or is_left_out(member.name):
                continue
            if not member.isfile():
                kind = "a link" if member.islnk() or member.issym() else "no plain file"
                raise NotTaken(f"{printable(member.name)} is {kind}; hand in the file itself")
            file = archive.extractfile(member) or io.BytesIO()
            content = file.read(room + 1)
            room -= _counted(files, content, room)
            files[checked(member.name)] = content
    return files


def _counted(files: dict[str, bytes], content: bytes, room: int) -> int:
    if len(content) > room:
        raise NotTaken(f"the archive unpacks to more than {MOST_BYTES // 1_000_000} MB")
    if len(files) >= MOST_FILES:
        raise NotTaken(f"the archive has more than {MOST_FILES} files")
    return len(content)


def checked(name: str) -> str:
    """A path within the submission. Raises :class:`NotTaken` for one that leads out of it."""
    name = name.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\0" in name or ":" in name[:2]:
        raise NotTaken(f"the path {printable(name)!r} leads out of the submission")
    if len(name) > 300 or len(path.parts) > 20:
        raise NotTaken("a path in it is too long")
    return str(path)


def is_left_out(name: str) -> bool:
    """Whether it is what tools leave behind."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(part in LEFT_OUT for part in parts) or name.endswith(".pyc")
