"""One submission: a name and the content of files."""

from __future__ import annotations

import hashlib
import re
import tokenize
from collections.abc import Mapping
from dataclasses import dataclass

from flask_conformance.grading.slug import slug
from flask_conformance.grading.submissions.source import MOST_READ, NO_PYTHON, tokens
from flask_conformance.model.printable import printable

MOST_FILES, MOST_BYTES = 200, 4_000_000

NOT_MEANT = re.compile(r"(test_.*|.*_test|tests?|conftest|setup|noxfile)$")
"""Modules beside the answer."""

_UNSEEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufe00-\ufe0f\U000e0000-\U000e0fff]"
)
"""Letters of no width but those that Persian, Hindi and others need."""

GIVING = ("import", "class", "def")
"""Words of what gives a module names."""


class NotTaken(Exception):
    """The submission cannot be graded; the message says why, in words for its author."""


@dataclass(frozen=True)
class Submission:
    """What was handed in."""

    name: str
    """As people know it: that of the file or folder, printable."""
    files: Mapping[str, bytes]
    """By path, with slashes, relative to the submission."""
    problem: str = ""
    """Why it cannot be graded."""

    @property
    def key(self) -> str:
        """The same for the same content, whatever it is called."""
        digest = hashlib.sha256(self.problem.encode())
        for path in sorted(self.files):
            digest.update(f"\0{path}\0{len(self.files[path])}\0".encode(errors="surrogatepass"))
            digest.update(self.files[path])
        return digest.hexdigest()

    @property
    def slug(self) -> str:
        return slug(self.name, self.key)

    def modules(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """What is to be imported: *wanted*, or the modules that there are.

        Raises :class:`NotTaken` where there are none, or not those.
        """
        there = sorted(filter(None, map(_module, self.files)))
        for name in wanted:
            path = name.replace(".", "/")
            if f"{path}.py" not in self.files and f"{path}/__init__.py" not in self.files:
                raise NotTaken(f"there is no {path}.py; found {', '.join(there) or 'no module'}")
        if wanted:
            return wanted
        meant = [name for name in there if not NOT_MEANT.match(name)] or there
        if not meant:
            below = sorted(path for path in self.files if path.endswith(".py"))
            found = ", ".join(map(printable, (below or sorted(self.files))[:3])) or "nothing"
            if below:
                raise NotTaken(f"its Python files lie in several folders ({found}); hand in one")
            raise NotTaken(f"there is no Python file in it; found {found}")
        return tuple(part for name in meant for part in self._with_parts(name))

    def _with_parts(self, package: str) -> list[str]:
        """The module; of a package that gives no names itself, the modules in it instead."""
        folder = package.replace(".", "/")
        source = self.files.get(f"{folder}/__init__.py")
        if source is None or _gives_names(source):
            return [package]
        inside = [
            f"{package}.{name}"
            for path in sorted(self.files)
            if path.startswith(f"{folder}/")
            and (name := _module(path.removeprefix(f"{folder}/")))
            and name not in ("__init__", "__main__")
            and not NOT_MEANT.match(name)
        ]
        return [part for name in inside for part in self._with_parts(name)] or [package]


def _gives_names(source: bytes) -> bool:
    """Whether a package's own module defines or imports anything; what is no Python says so when
    it is imported."""
    try:
        return len(source) > MOST_READ or any(
            token.type == tokenize.NAME and token.string in GIVING for token in tokens(source)
        )
    except NO_PYTHON:
        return True


def _module(path: str) -> str:
    """The module at the top that a file makes, if it makes one."""
    first, _, rest = path.partition("/")
    if not rest:
        stem, _, suffix = first.rpartition(".")
        return stem if suffix == "py" and stem.isidentifier() else ""
    return first if rest == "__init__.py" and first.isidentifier() else ""


def _is_meant(path: str) -> bool:
    """Whether the file makes a module that is not beside the answer."""
    return bool(_module(path)) and not NOT_MEANT.match(_module(path))


def taken(name: str, files: Mapping[str, bytes]) -> Submission:
    """A submission of these files; a folder around all of them is left out, and a file whose name
    cannot be imported is renamed, where it is the only one."""
    while files and len({path.partition("/")[0] for path in files}) == 1:
        if not all("/" in path for path in files) or any(
            path.count("/") == 1 and path.endswith("/__init__.py") for path in files
        ):
            break
        files = {path.partition("/")[2]: content for path, content in files.items()}
    if not any(_is_meant(path) for path in files):
        # Projects keep what can be imported in a folder of its own.
        files = {path.removeprefix("src/"): content for path, content in files.items()}
    sources = [path for path in files if path.endswith(".py")]
    if len(sources) == 1 and "/" not in sources[0] and not _module(sources[0]):
        files = {
            "answer.py" if path in sources else path: content for path, content in files.items()
        }
    if len(files) > MOST_FILES:
        return refused(name, f"it has {len(files)} files; at most {MOST_FILES} can be graded")
    if sum(map(len, files.values())) > MOST_BYTES:
        return refused(name, f"its files are more than {MOST_BYTES // 1_000_000} MB")
    return Submission(_in_a_line(name), files)


def refused(name: str, problem: str) -> Submission:
    return Submission(_in_a_line(name), {}, printable(problem))


def _in_a_line(name: str) -> str:
    """The name as it is shown: with a line's end in it, or a letter that nobody sees, it could
    pretend to be another submission."""
    seen = _UNSEEN.sub(lambda match: ascii(match[0])[1:-1], printable(name))
    return seen.replace("\n", "\\n").replace("\t", "\\t")
