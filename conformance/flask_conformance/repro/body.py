"""A clause as a function of a script, whose asserts tell both sides of what they compare."""

from __future__ import annotations

import ast
import re

from flask_conformance.repro.shake import first_line, text_of


def body(source: str, node: ast.FunctionDef) -> str:
    """The clause without its decorators and ``self``."""
    lines = text_of(source, node).splitlines()[node.lineno - first_line(node) :]
    is_taken = re.search(r"\b(got|expected)\b", "\n".join(lines))
    for part in reversed([part for part in ast.walk(node) if isinstance(part, ast.Assert)]):
        if isinstance(part.test, ast.Compare) and len(part.test.ops) == 1 and not part.msg:
            first, last = part.lineno - node.lineno, (part.end_lineno or 0) - node.lineno
            indent = " " * (part.col_offset - node.col_offset)
            statements = _telling(source, part.test, "_" if is_taken else "")
            lines[first : last + 1] = [indent + line for line in statements]
    node.args.args = [argument for argument in node.args.args if argument.arg != "self"]
    head = f"def {node.name}({ast.unparse(node.args)}):"
    lines[: first_line(node.body[0]) - node.lineno] = [head]
    return "\n".join(lines)


def _telling(source: str, test: ast.Compare, mark: str) -> list[str]:
    got, expected = f"{mark}got", f"{mark}expected"
    operator = ast.unparse(ast.Compare(ast.Name(""), test.ops, [ast.Name("")])).strip()
    message = f"expected {{{expected}!r}}, got {{{got}!r}}"
    if operator not in ("==", "is"):
        message = f"expected {{{got}!r}} {operator} {{{expected}!r}}"
    return [
        f"{got}, {expected} = {_line(source, test.left)}, {_line(source, test.comparators[0])}",
        f'assert {got} {operator} {expected}, f"{message}"',
    ]


def _line(source: str, node: ast.expr) -> str:
    """The expression as it is written, in one line."""
    text = ast.get_source_segment(source, node) or ""
    return ast.unparse(node) if "\n" in text else text
