"""The files that a run writes: known to be writable before it begins, and whole or not there."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from flask_conformance.model.protocol import Run


class OutputError(Exception):
    """A file that cannot be written; the message names the option, the path and the reason."""


def _json(run: Run) -> str:
    from flask_conformance.reports.results import text

    return text(run)


def _junit(run: Run) -> str:
    from flask_conformance.reports.junit import document

    return document(run)


def _html(run: Run) -> str:
    from flask_conformance.reports.html import page

    return page(run)


def _markdown(run: Run) -> str:
    from flask_conformance.reports.markdown import summary

    return summary(run)


FORMS: dict[str, Callable[[Run], str]] = {
    "json": _json,
    "junit": _junit,
    "html": _html,
    "markdown": _markdown,
}


STDOUT = "-"
"""In the place of a path: the text is printed, and whatever else is said goes elsewhere."""


class Outputs:
    """The files that were asked for, by form; raises :class:`OutputError` for a hopeless path."""

    def __init__(self, paths: Mapping[str, str | None]) -> None:
        self._paths = {form: path for form, path in paths.items() if path is not None}
        taken: dict[Path, str] = {}
        for form, path in self._paths.items():
            checked(f"--{form} {path}", path)
            place = Path(path).resolve()
            if place in taken:
                raise OutputError(f"--{form} {path}: --{taken[place]} writes the same file")
            taken[place] = form

    @property
    def are_printed(self) -> bool:
        """Whether one of them takes the place of the report on standard output."""
        return STDOUT in self._paths.values()

    def write(self, run: Run) -> None:
        """Write every file; one that exists is replaced as a whole."""
        for form, path in self._paths.items():
            replaced(f"--{form} {path}", path, FORMS[form](run))


def replaced(option: str, path: str, text: str) -> None:
    """Write a file, or replace it as a whole; raises :class:`OutputError`."""
    if path == STDOUT:
        sys.stdout.write(text)
        return
    try:
        _replace(Path(path), text)
    except OSError as error:
        raise OutputError(f"{option}: cannot be written ({error.strerror})") from error


def checked(option: str, text: str) -> None:
    """Raise :class:`OutputError` for a path that cannot be written."""
    if text == STDOUT:
        return
    path = Path(text)
    if not text:
        raise OutputError(f"{option}: give the name of a file")
    if path.is_dir():
        raise OutputError(f"{option}: is a directory; give the name of a file")
    if not path.parent.is_dir():
        raise OutputError(f"{option}: the directory {path.parent} does not exist")
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputError(f"{option}: may not be written (permissions)")
    if _is_special(path):
        return
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".flask-conformance-"):
            pass
    except OSError as error:
        raise OutputError(f"{option}: cannot be written ({error.strerror})") from None


def _is_special(path: Path) -> bool:
    """Whether the path is a pipe or a device such as ``/dev/stdout``, to be written in place."""
    return path.exists() and not path.is_file()


def _replace(path: Path, text: str) -> None:
    if _is_special(path):
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
        return
    # A link keeps pointing where it does; the file it names is the one replaced.
    goal = path.resolve()
    descriptor, name = tempfile.mkstemp(dir=goal.parent, prefix=".flask-conformance-")
    try:
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        Path(name).chmod(goal.stat().st_mode & 0o777 if goal.exists() else 0o666 & ~_umask())
        Path(name).replace(goal)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
