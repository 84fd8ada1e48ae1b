"""Flags: what honest answers have no use for, found by reading the source, with the place."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flask_conformance.grading.marking.result import Flag
from flask_conformance.model.printable import printable

WORDS: Mapping[str, str] = {
    "_getframe": "looks at the frames of its callers",
    "_current_frames": "looks at the frames of other threads",
    "f_back": "looks at the frames of its callers",
    "tb_frame": "looks at the frames of its callers",
    "f_globals": "looks at the frames of its callers",
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


def flags(files: Mapping[str, bytes]) -> tuple[Flag, ...]:
    """One flag for each kind of thing, with its first place."""
    first_flags: dict[str, Flag] = {}
    for path in sorted(files):
        if not path.endswith(".py"):
            continue
        for mark in COPIED:
            if mark in files[path]:
                what = "holds a copy of a library's source"
                first_flags.setdefault(what, Flag(what, f"{printable(path)}: {mark.decode()}"))
        try:
            tree = ast.parse(files[path])
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        own = {name.partition("/")[0].removesuffix(".py") for name in files}
        for word, line in _words(tree):
            what = WORDS.get(word, "")
            if word in LIBRARIES and word not in own:
                what = f"imports {word}"
            if what and what not in first_flags and len(first_flags) < MOST:
                first_flags[what] = Flag(what, f"{printable(path)}, line {line}: {word}")
    return tuple(first_flags.values())


def _words(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Attribute):
            yield node.attr, line
        elif isinstance(node, ast.Name):
            yield node.id, line
        elif isinstance(node, ast.Import):
            for name in node.names:
                yield from ((part, line) for part in name.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            for part in [*(node.module or "").split("."), *(name.name for name in node.names)]:
                yield part, line
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value if node.value in WORDS else node.value.partition(".")[0], line
