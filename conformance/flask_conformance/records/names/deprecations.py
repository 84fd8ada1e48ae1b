"""What a release's source says of its names: deprecations, and names made on demand.

Needs nothing but the standard library, as the collector beside it.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import warnings
from types import ModuleType
from typing import Any


def is_deprecation(warning: warnings.WarningMessage) -> bool:
    """Whether it speaks of the family, and not of what an old source does to the interpreter."""
    text = str(warning.message)
    return (
        issubclass(warning.category, DeprecationWarning)
        and any(
            word in text.lower()
            for word in (
                "flask",
                "werkzeug",
                "removed in version",
                "deprecated and will be removed",
            )
        )
        and "pkg_resources" not in text
    )


def made_on_demand(module: ModuleType) -> set[str]:
    """The names that a module's ``__getattr__`` speaks of, which ``dir`` does not list."""
    if "__getattr__" not in vars(module):
        return set()
    tree = _tree(module.__getattr__)
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {text for text in texts if isinstance(text, str) and text.isidentifier()}


def warns_when_called(function: Any) -> str:
    """The text of a warning that every call gives: a statement of the body itself."""
    function = inspect.unwrap(function)
    if "warn" not in getattr(getattr(function, "__code__", None), "co_names", ()):
        return ""
    for statement in ast.walk(_tree(function)):
        if isinstance(statement, ast.FunctionDef):
            for line in statement.body:
                text = _warning_text(line)
                if text:
                    return text
            break
    return ""


def _warning_text(line: ast.stmt) -> str:
    match line:
        case ast.Expr(value=ast.Call(func=called, args=[text, *_]) as call):
            if getattr(called, "attr", getattr(called, "id", "")) == "warn":
                kinds = [*call.args[1:2], *(k.value for k in call.keywords if k.arg == "category")]
                if any("DeprecationWarning" in ast.dump(kind) for kind in kinds):
                    return " ".join(_words(text).split())
    return ""


def _words(text: ast.expr) -> str:
    if isinstance(text, ast.Constant):
        return str(text.value)
    if isinstance(text, ast.JoinedStr):
        return "".join(_words(part) for part in text.values)
    return "…"


def _tree(function: Any) -> ast.AST:
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError):
        return ast.Module([], [])
