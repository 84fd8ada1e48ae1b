"""Take from a source what another one uses, as it is written there."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from functools import cache

Uses = frozenset[str]
"""What a text uses: names (``app``), attributes (``.app``), keywords of calls (``app=``), and the
fixtures for which its parameters may ask (``app()``)."""

Definition = ast.FunctionDef | ast.ClassDef


def uses(nodes: Iterable[ast.AST], without: Iterable[ast.AST] = ()) -> Uses:
    """What the nodes use, less some of their parts. A string may name an attribute."""
    used: set[str] = set()
    rest, skipped = list(nodes), set(without)
    while rest:
        node = rest.pop()
        if node in skipped:
            continue
        if isinstance(node, ast.Name):
            used.add(node.id)
        elif isinstance(node, ast.Attribute):
            used.add(f".{node.attr}")
        elif isinstance(node, ast.keyword) and node.arg:
            used.add(f"{node.arg}=")
        elif isinstance(node, ast.arg):
            used.add(f"{node.arg}()")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            used.update(f".{word}" for word in re.findall(r"\w+", node.value))
        rest.extend(ast.iter_child_nodes(node))
    return frozenset(used)


def shaken(source: str, used: Uses, whole: bool = True) -> tuple[set[str], str, Uses]:
    """The imports and the definitions that are used, and all that is used then.

    Of definitions that are not taken *whole*, there is what is used as well.
    """
    body = ast.parse(source).body
    while True:
        out = list(_unused(body, used, whole))
        grown = used | uses(body, without=out)
        if grown == used:
            break
        used = grown
    kept = [node for node in body if node not in out]
    imports = [node for node in kept if isinstance(node, ast.Import | ast.ImportFrom)]
    lines = {_import(node, used) for node in imports}
    texts = [text_of(source, node, out) for node in kept if node not in imports]
    return lines, ("\n\n\n" if whole else "\n\n").join(texts), used


def _unused(body: Iterable[ast.stmt], used: Uses, whole: bool) -> Iterator[ast.stmt]:
    for node in body:
        if not any(name in used for name in bound(node)):
            yield node
        elif isinstance(node, Definition) and not whole:
            yield from _unused_parts(node, used)


def _unused_parts(node: Definition, used: Uses) -> Iterator[ast.stmt]:
    for part in node.body:
        if isinstance(node, ast.ClassDef) and isinstance(part, Definition):
            if part.name.startswith("__") or f".{part.name}" in used:
                yield from _unused_parts(part, used)
            else:
                yield part
        elif isinstance(part, ast.If) and (option := _option(part)) and f"{option}=" not in used:
            yield part


def _option(node: ast.If) -> str | None:
    """The keyword for whose sake the statement is there: ``if options.get("json") …``."""
    match node.test:
        case ast.Compare(ast.Call(ast.Attribute(ast.Name("options")), [ast.Constant(option)])):
            return str(option)
    return None


def bound(node: ast.stmt) -> Iterator[str]:
    """The names that a statement of a module binds, or with which a loop does something."""
    if isinstance(node, Definition):
        yield node.name
        if node.decorator_list:
            yield f"{node.name}()"
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from (_as(alias) for alias in node.names)
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(target, ast.Attribute):
                yield f".{target.attr}"
            else:
                yield from (part.id for part in ast.walk(target) if isinstance(part, ast.Name))
    elif isinstance(node, ast.For):
        yield from uses([node]) - vars(builtins).keys()


def _as(alias: ast.alias) -> str:
    return alias.asname or alias.name.partition(".")[0]


def _import(node: ast.Import | ast.ImportFrom, used: Uses) -> str:
    node.names = [alias for alias in node.names if _as(alias) in used]
    return ast.unparse(node)


def text_of(source: str, node: ast.stmt, out: Iterable[ast.stmt] = ()) -> str:
    """A statement with its decorators, as it is written, less some of its parts."""
    gone = {line for part in out for line in _lines(part)}
    lines = source.splitlines()
    kept = [lines[number - 1][node.col_offset :] for number in _lines(node) if number not in gone]
    return re.sub(r"\n(\s*\n)+", "\n\n", "\n".join(line.rstrip() for line in kept)).strip()


def _lines(node: ast.stmt) -> range:
    return range(first_line(node), (node.end_lineno or node.lineno) + 1)


def first_line(node: ast.stmt) -> int:
    """Where the statement begins, with its decorators."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


@cache
def bare(source: str) -> str:
    """The source without annotations, comments for tools, and empty lines in definitions."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            for argument in ast.walk(node.args):
                if isinstance(argument, ast.arg):
                    argument.annotation = None
            header = f"def {node.name}({ast.unparse(node.args)}):".replace("'", '"')
            lines[node.lineno - 1] = " " * node.col_offset + header
        elif isinstance(node, ast.AnnAssign):
            line, start = lines[node.lineno - 1], node.target.end_col_offset or 0
            lines[node.lineno - 1] = line[:start] + line[node.annotation.end_col_offset :]
    text = re.sub(r"  # (noqa|type: ignore).*", "", "\n".join(lines))
    return re.sub(r"\n\n(?= )", "\n", text)
