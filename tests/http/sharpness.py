"""How sharp the HTTP profile is: which faulty implementations it catches from outside.

``python tests/http/sharpness.py`` takes each of ``tests/faulty`` whose requirement the profile
covers, serves the page's application on it, and asks the checks of that requirement; those that are
not caught so are asked all the others, unless ``--own`` is said. It prints what is caught by what,
and how many of how many. Names of files choose some.
"""

from __future__ import annotations

import ast
import json
import logging
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

FAULTY = Path(__file__).parent.parent / "faulty"
LIMIT = 120
"""Seconds that one of them may take."""


def covered() -> Iterator[tuple[Path, str]]:
    """The files whose requirement has a check, and that requirement."""
    from flask_conformance.http_profile.checks import every

    ids = {check.requirement for check in every()}
    for file in sorted(FAULTY.glob("*/*.py")):
        if (breaks := broken_by(file)) in ids:
            yield file, breaks


def broken_by(file: Path) -> str:
    """The value of ``BREAKS``, read without running the file."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "BREAKS":
            return str(ast.literal_eval(node.value))
    return ""


def caught(file: Path, breaks: str, asks_all: bool) -> list[str]:
    """The requirements whose checks fail of an implementation, which is loaded in a fork."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        os.close(read_end)
        signal.alarm(LIMIT)
        try:
            failed = _failed(file, ((breaks,), ()) if asks_all else ((breaks,),))
        except BaseException as error:
            failed = [f"cannot be served: {type(error).__name__}: {error}"[:200]]
        os.write(write_end, json.dumps(failed).encode())
        os._exit(0)
    os.close(write_end)
    with open(read_end, encoding="utf-8") as pipe:
        line = pipe.read()
    os.waitpid(child, 0)
    return json.loads(line) if line else ["ended"]


def _failed(file: Path, selections: Iterable[tuple[str, ...]]) -> list[str]:
    from flask_adapters.http_profile.served import standing
    from flask_conformance.http_profile import NotTheProfileError, Settings, check
    from flask_conformance.kit.declared import reached, wishes

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    logging.disable()
    address = standing(reached(str(file), wishes(None, (), None, ())))
    for select in selections:
        try:
            run = check(Settings(address, seed=1, select=select, limit=5))
        except NotTheProfileError:
            return ["the first five checks"]
        if run.failed:
            return [requirement.id for requirement in run.failed]
    return []


def main(words: list[str]) -> None:
    import flask_adapters.reference
    import flask_conformance.http_profile
    import flask_reference
    from flask_conformance.catalogue import load

    del flask_adapters, flask_conformance, flask_reference
    list(load.entries())
    names = {word for word in words if word != "--own"}
    files = [(file, id) for file, id in covered() if not names or file.stem in names]
    by_own = by_any = 0
    for file, breaks in files:
        failed = caught(file, breaks, asks_all="--own" not in words)
        by_own += breaks in failed
        by_any += bool(failed)
        word = "own" if breaks in failed else "other" if failed else "NOT"
        print(f"{word:5} {file.relative_to(FAULTY)}: {breaks}: {failed[:4]}", flush=True)
    total = len(files)
    print(f"{by_any} of {total} are caught ({100 * by_any // total} %), {by_own} by their own")


if __name__ == "__main__":
    main(sys.argv[1:])
