"""From what the command line names to submissions."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from flask_conformance.grading.submissions import archives
from flask_conformance.grading.submissions.submission import (
    MOST_BYTES,
    MOST_FILES,
    NotTaken,
    Submission,
    refused,
    taken,
)
from flask_conformance.model.printable import printable


class NothingToGrade(ValueError):
    """A path that names nothing; the message names it and says what to give."""


def collect(
    paths: Sequence[str], modules: tuple[str, ...] = (), *, each_is_one: bool = False
) -> list[Submission]:
    """The submissions, by name; one that cannot be taken is there, and says why.

    A folder is one submission if it is a package or has the *modules* that are asked for; each
    member of any other folder is one, unless *each_is_one*. Raises :class:`NothingToGrade`.
    """
    submissions: list[Submission] = []
    for name in paths:
        path = Path(name)
        if not path.exists():
            raise NothingToGrade(f"{name}: no such file or folder")
        if path.is_dir() and not each_is_one and not _is_one(path, modules):
            submissions += [_one(member) for member in _members(path) if _is_meant(member)]
        else:
            submissions.append(_one(path))
    if not submissions:
        raise NothingToGrade(f"{' '.join(paths)}: no submission there (.py, .zip, .tar, a folder)")
    return _numbered(sorted(submissions, key=lambda one: (one.name, one.key)))


def left_aside(
    paths: Sequence[str], modules: tuple[str, ...] = (), *, each_is_one: bool = False
) -> list[str]:
    """The names of what lies in folders of many and is no submission, such as ``answer.pdf``."""
    folders = [Path(name) for name in paths if Path(name).is_dir() and not each_is_one]
    return [
        member.name.encode(errors="surrogateescape").decode(errors="replace")
        for folder in folders
        if not _is_one(folder, modules)
        for member in _members(folder)
        if not (_is_meant(member) or _is_of_tools(member))
    ]


def _members(folder: Path) -> list[Path]:
    return sorted(folder.iterdir(), key=lambda member: os.fsencode(member.name))


def _is_of_tools(path: Path) -> bool:
    return archives.is_left_out(path.name) or path.name.startswith(".")


def _is_one(folder: Path, modules: tuple[str, ...]) -> bool:
    paths = [name.replace(".", "/") for name in modules]
    return (folder / "__init__.py").is_file() or any(
        (folder / f"{name}.py").is_file() or (folder / name / "__init__.py").is_file()
        for name in paths
    )


def _is_meant(path: Path) -> bool:
    if _is_of_tools(path):
        return False
    return path.is_symlink() or path.is_dir() or path.suffix == ".py" or archives.is_archive(path)


def _one(path: Path) -> Submission:
    name = path.name
    for suffix in (*archives.SUFFIXES, ".py"):
        name = name[: -len(suffix)] if name.lower().endswith(suffix) else name
    name = name.encode(errors="surrogateescape").decode(errors="replace")
    try:
        return taken(name, _files(path))
    except NotTaken as problem:
        return refused(name, str(problem))
    except OSError as error:
        return refused(name, f"it cannot be read ({error.strerror or error})")
    except RuntimeError:
        # So says Python up to 3.12.
        return refused(name, "it cannot be read (links in a circle)")


def _files(path: Path) -> dict[str, bytes]:
    if path.is_symlink():
        raise NotTaken("it is a link; hand in the file itself")
    if path.is_dir():
        files = dict(_of_folder(path))
        if not files:
            raise NotTaken("the folder is empty")
        if "__init__.py" in files:
            # A package: imported by its own name.
            package = path.name if path.name.isidentifier() else "answer"
            return {f"{package}/{name}": content for name, content in files.items()}
        return files
    if not path.is_file():
        # Before anything opens it: a pipe waits for who never comes, a device has no end.
        raise NotTaken(f"{printable(path.name)} is no plain file")
    if archives.is_archive(path):
        return archives.read(path)
    return {path.name: _content(path)}


def _of_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    number = size = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not archives.is_left_out(name))
        for name in sorted([*names, *folders]):
            path = Path(place, name)
            relative = path.relative_to(folder).as_posix()
            if path.is_symlink():
                if not path.resolve().is_relative_to(folder.resolve()):
                    raise NotTaken(f"the link {relative} leads out of the submission")
                try:
                    path.stat()
                except FileNotFoundError:
                    words = f"the link {relative} leads nowhere; hand in the file itself"
                    raise NotTaken(words) from None
                if path.is_dir():
                    continue
            if name in folders or archives.is_left_out(name):
                continue
            content = _content(path)
            number, size = number + 1, size + len(content)
            if number > MOST_FILES or size > MOST_BYTES:
                raise NotTaken(
                    f"it has more than {MOST_FILES} files or {MOST_BYTES // 1_000_000} MB"
                )
            yield archives.checked(relative), content


def _content(path: Path) -> bytes:
    """The content of a plain file: others may never end."""
    if stat.S_ISSOCK(path.stat().st_mode):
        # It cannot even be opened.
        raise NotTaken(f"{path.name} is no plain file")
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotTaken(f"{path.name} is no plain file")
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise NotTaken(f"{path.name} has more than {MOST_BYTES // 1_000_000} MB")
    return content


def _numbered(submissions: Sequence[Submission]) -> list[Submission]:
    """Of those with one name, the second is called ``name (2)``, unless another is called so."""
    names = {one.name for one in submissions}
    counts: Counter[str] = Counter()
    numbered = []
    for one in submissions:
        counts[one.name] += 1
        name = one.name
        while counts[one.name] > 1 and name in names:
            name = f"{one.name} ({counts[one.name]})"
            counts[one.name] += name in names
        names.add(name)
        numbered.append(replace(one, name=name))
    return numbered
