"""The files of a source: found, decoded and parsed, never imported."""

from __future__ import annotations

import ast
import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import decode_source
from pathlib import Path

from flask_conformance.upgrade.uses import Place, Unread

LEFT_OUT = frozenset({"node_modules", "site-packages", "__pycache__", "build", "dist", ".eggs"})

ENVIRONMENT_FILES = (".env", ".flaskenv")


class UnreadableSourceError(Exception):
    """A path in which nothing can be read; the message names it and says what to do."""


@dataclass(frozen=True)
class SourceFile:
    """One module."""

    shown: str
    """The file as the user would name it."""
    module: str
    is_package: bool
    tree: ast.Module


@dataclass(frozen=True)
class Sources:
    """What stands below a path."""

    modules: tuple[SourceFile, ...]
    environment: tuple[Path, ...]
    """The files that set variables for Flask's command line."""
    unread: tuple[Unread, ...]


def read_sources(path: Path) -> Sources:
    """The Python files of a folder, or one file. Raises :class:`UnreadableSourceError`."""
    if path.is_dir():
        return _of_folder(path)
    if not path.exists():
        raise UnreadableSourceError(f"{path}: no such file or folder")
    parsed = _parsed(path, str(path))
    if isinstance(parsed, Unread):
        raise UnreadableSourceError(
            f"{path}: {parsed.what}; name a Python file or a folder of them"
        )
    return Sources((parsed,), (), ())


def _of_folder(folder: Path) -> Sources:
    modules, unread, environment = [], [], []
    try:
        os.listdir(folder)
    except OSError as error:
        raise UnreadableSourceError(f"{folder}: cannot be read ({error.strerror})") from None
    for path in _files(folder):
        if path.name in ENVIRONMENT_FILES:
            environment.append(path)
            continue
        parsed = _parsed(path, str(path))
        if isinstance(parsed, Unread):
            unread.append(parsed)
        else:
            modules.append(parsed)
    if not modules and not unread:
        raise UnreadableSourceError(f"{folder}: no Python file in it; name the folder of a source")
    return Sources(tuple(modules), tuple(environment), tuple(unread))


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        is_environment = "pyvenv.cfg" in files
        folders[:] = sorted(
            name
            for name in folders
            if not is_environment and name not in LEFT_OUT and not name.startswith(".")
        )
        for name in sorted(files):
            if not is_environment and (name.endswith(".py") or name in ENVIRONMENT_FILES):
                yield Path(place, name)


def _parsed(path: Path, shown: str) -> SourceFile | Unread:
    try:
        text = decode_source(path.read_bytes())
    except OSError as error:
        return Unread(Place(shown, 1), f"cannot be read ({error.strerror})")
    except (UnicodeDecodeError, SyntaxError, LookupError) as error:
        return Unread(Place(shown, 1), f"is not text of the encoding that it declares ({error})")
    try:
        with warnings.catch_warnings():
            # Such as invalid escapes, which are the author's matter.
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None) or 1
        return Unread(Place(shown, line), f"is not Python 3 ({getattr(error, 'msg', error)})")
    return SourceFile(shown, _module_name(path), path.name == "__init__.py", tree)


def _module_name(path: Path) -> str:
    """As it is imported: below the outermost folder that is a package."""
    words = [] if path.name == "__init__.py" else [path.stem]
    folder = path.resolve().parent
    while (folder / "__init__.py").is_file():
        words.insert(0, folder.name)
        folder = folder.parent
    return ".".join(words) or path.stem
