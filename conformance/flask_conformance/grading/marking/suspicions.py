"""Flags: what honest answers have no use for, found by reading the source, with the place."""

from __future__ import annotations

import re
import tokenize
from collections.abc import Collection, Iterator, Mapping

from flask_conformance.grading.marking.result import Flag
from flask_conformance.grading.submissions.source import MOST_READ, NO_PYTHON, tokens
from flask_conformance.model.printable import printable

WORDS: Mapping[str, str] = {
    "_getframe": "looks at the frames of its callers",
    "_current_frames": "looks at the frames of other threads",
    "f_back": "looks at the frames of its callers",
    "tb_frame": "looks at the frames of its callers",
    "f_globals": "looks at the frames of its callers",
    "gr_frame": "looks at the frames of its callers",
    "gi_frame": "looks at the frames of its callers",
    "__subclasses__": "searches the memory of the process",
    "get_objects": "searches the memory of the process",
    "get_referrers": "searches the memory of the process",
    "settrace": "watches its callers",
    "setprofile": "watches its callers",
    "addaudithook": "watches the interpreter",
    "_exit": "ends the process",
    "ctypes": "reaches around Python",
    "meta_path": "changes how modules are imported",
    "flask_conformance": "names the grader",
    "flask_spec": "names the grader",
    "setrecursionlimit": "changes the recursion limit",
    "atexit": "runs at the end of the process",
    "_pytest": "reaches for the test runner",
    "pytest": "reaches for the test runner",
    "fork": "starts processes",
    "subprocess": "starts processes",
    "socket": "opens the network",
}

LIBRARIES = ("flask", "werkzeug", "quart", "bottle", "flask_reference")

COPIED = (b".. versionchanged::", b".. versionadded::", b"Pallets")
"""What stands in the sources of a library, and in no answer to an assignment."""

MOST = 20

_STRING = re.compile(r"""\w*(?:\"""|'''|"|')(.{0,80})""", re.DOTALL)


def flags(files: Mapping[str, bytes]) -> tuple[Flag, ...]:
    """One flag for each kind of thing, with its first place."""
    first_flags: dict[str, Flag] = {}
    own = {name.partition("/")[0].removesuffix(".py") for name in files}
    for path in sorted(path for path in files if path.endswith(".py")):
        for what, evidence in _things(files[path], own):
            if what not in first_flags and len(first_flags) < MOST:
                first_flags[what] = Flag(what, f"{printable(path)}{evidence}")
    return tuple(first_flags.values())


def _things(source: bytes, own: Collection[str]) -> Iterator[tuple[str, str]]:
    for mark in COPIED:
        if mark in source:
            yield "holds a copy of a library's source", f": {mark.decode()}"
    if len(source) > MOST_READ:
        yield "is too long to be looked through", f": {len(source)} bytes"
    for word, line in _words(source):
        if what := WORDS.get(word):
            yield what, f", line {line}: {word}"
        if word in LIBRARIES and word not in own:
            yield f"imports {word}", f", line {line}: {word}"


def _words(source: bytes) -> Iterator[tuple[str, int]]:
    """Names that are used, and the words with which texts begin."""
    before = ""
    try:
        for token in tokens(source):
            if token.type == tokenize.NAME and before not in ("def", "class"):
                yield token.string, token.start[0]
            elif token.type == tokenize.STRING and (matched := _STRING.match(token.string)):
                text = re.split(r"""["'.]""", matched[1])[0]
                yield text, token.start[0]
            before = token.string
    except NO_PYTHON:
        return
