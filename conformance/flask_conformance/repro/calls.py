"""How a script calls a clause: with its fixtures, in a loop over its cases."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from typing import Any

from flask_conformance.model.cases import NotPlain, cases

FIXTURES = {
    "flask": "flask",
    "werkzeug": "werkzeug",
    "client": "Client",
    "wsgi_client": "Client",
    "environ": "environ",
    "wsgi": "lambda app: app",
    "names": "Names()",
    "monkeypatch": "MonkeyPatch()",
    "tmp_path": "new_folder()",
}
"""The fixtures that scripts have stand-ins for, and how a call gives each."""

IGNORED = ("applies", "fact", "pytest.mark.filterwarnings")
"""Decorators that change nothing of what a clause does."""


class BeyondScripts(Exception):
    """A clause that needs more of the suite than a script has room for."""


class UnknownCase(Exception):
    """A case that a clause does not have; the message lists those it has."""


def call(source: str, node: ast.FunctionDef, function: Any, case: str) -> Iterator[str]:
    """The lines that call the clause; raises UnknownCase for a case that it does not have."""
    loops = list(_parametrized(node))
    indent = ""
    cased: set[str] = set()
    for place, loop in zip(_places(function, case, len(loops)), loops, strict=True):
        given = ast.literal_eval(loop.args[0])
        names = given.replace(",", " ").split() if isinstance(given, str) else given
        cased.update(names)
        values = textwrap.indent(_values(source, loop.args[1], place), indent).lstrip()
        yield f"{indent}for {', '.join(names)} in {values}:"
        indent += "    "
    parameters = [argument.arg for argument in node.args.args if argument.arg != "self"]
    if unknown := set(parameters) - cased - FIXTURES.keys():
        raise BeyondScripts(f"it uses {', '.join(sorted(unknown))}")
    arguments = [name if name in cased else FIXTURES[name] for name in parameters]
    yield f"{indent}{node.name}({', '.join(arguments)})"


def _parametrized(node: ast.FunctionDef) -> Iterator[ast.Call]:
    """The decorators that give cases, the nearest first, as pytest takes them."""
    for decorator in reversed(node.decorator_list):
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = ast.unparse(called)
        if isinstance(decorator, ast.Call) and name == "pytest.mark.parametrize":
            yield decorator
        elif name not in IGNORED:
            raise BeyondScripts(f"it is decorated with {name}")


def _places(function: Any, case: str, loops: int) -> list[int | None]:
    """Which of its values each loop is for; None means all."""
    if not case:
        return [None] * loops
    try:
        ids = [id for id, _ in cases(function)]
    except NotPlain as error:
        raise BeyondScripts(f"its cases are pytest's ({error})") from None
    if case not in ids:
        raise UnknownCase(f"[{case}]: the clause has no such case; it has {', '.join(ids)}")
    place = ids.index(case)
    places: list[int | None] = []
    for mark in reversed(getattr(function, "pytestmark", [])):
        if mark.name == "parametrize":
            place, inner = divmod(place, len(mark.args[1]))
            places.insert(0, inner)
    return places


def _values(source: str, node: ast.expr, place: int | None) -> str:
    """The values of a loop, or a list of the one in question."""
    if place is None:
        return textwrap.dedent(ast.get_source_segment(source, node, padded=True) or "")
    written = node.elts if isinstance(node, ast.List | ast.Tuple) else []
    if written and not any(isinstance(value, ast.Starred) for value in written):
        return f"[{ast.get_source_segment(source, written[place])}]"
    return f"list({ast.unparse(node)})[{place}:][:1]"
