"""What a source does only where it can: branches that the upgrade never takes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from flask_conformance.upgrade.uses import Use, Verb

IMPORTS = frozenset({Verb.IMPORT})
ATTRIBUTES = frozenset({Verb.READ, Verb.SET, Verb.CALL, Verb.SUBCLASS})

JSON = ("flask.Request.get_json", "flask.Request.json")

CAUGHT = {
    "ImportError": IMPORTS,
    "ModuleNotFoundError": IMPORTS,
    "AttributeError": ATTRIBUTES,
    "Exception": IMPORTS | ATTRIBUTES,
    "BaseException": IMPORTS | ATTRIBUTES,
}


def caught(statement: ast.Try) -> frozenset[Verb]:
    """The uses whose failure the handlers catch."""
    verbs = frozenset[Verb]()
    for handler in statement.handlers:
        kinds = handler.type
        if kinds is None:
            return CAUGHT["Exception"]
        for kind in kinds.elts if isinstance(kinds, ast.Tuple) else [kinds]:
            name = kind.id if isinstance(kind, ast.Name) else ""
            verbs |= CAUGHT.get(name, frozenset())
    return verbs


def left(
    statement: ast.Try, body: Sequence[Use], handlers: Sequence[Use], is_gone: Callable[[str], bool]
) -> list[Use]:
    """The uses of a ``try`` statement that concern: not those of a branch that is never taken,
    nor those whose failure leads into one that works.
    """
    verbs = caught(statement)
    if not verbs:
        return [*body, *handlers]
    broken = [use for use in body if use.verb in verbs and is_gone(use.path)]
    if not broken:
        return list(body)
    if any(is_gone(use.path) for use in handlers) or not _goes_on(statement):
        return [*body, *handlers]
    # A name that is imported in vain is used later on under what the handler has put there.
    return [*(use for use in body if use not in broken), *handlers]


def _goes_on(statement: ast.Try) -> bool:
    """Whether a handler puts something in the place of what failed."""
    return all(
        any(not isinstance(line, (ast.Pass, ast.Raise)) and not _only_says(line) for line in lines)
        for lines in (handler.body for handler in statement.handlers)
    )


def _only_says(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr)


def asked_for(test: ast.expr) -> tuple[ast.expr, str, bool] | None:
    """Of ``hasattr(a, "b")``: ``a``, ``b`` and whether it is to be so."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            question = asked_for(inner)
            return (question[0], question[1], not question[2]) if question else None
        case ast.Call(func=ast.Name(id="hasattr"), args=[owner, ast.Constant(value=str() as name)]):
            return owner, name, True
    return None


def asks_for_json(test: ast.expr) -> bool:
    """Whether a branch is for requests that say that they bring JSON."""
    return _names_type(test) and not isinstance(test, ast.UnaryOp)


def sends_away_others(statement: ast.If) -> bool:
    """``if not request.is_json: abort(400)``: what follows has JSON."""
    test, last = statement.test, statement.body[-1]
    is_negative = isinstance(test, ast.UnaryOp) or (
        isinstance(test, ast.Compare) and isinstance(test.ops[0], (ast.NotEq, ast.NotIn))
    )
    leaves = isinstance(last, (ast.Return, ast.Raise)) or "abort" in ast.unparse(last)
    return _names_type(test) and is_negative and leaves


def _names_type(test: ast.expr) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("is_json", "mimetype", "content_type")
        for node in ast.walk(test)
    )


def is_python_2(test: ast.expr) -> bool:
    """Whether a branch is for Python 2: ``if PY2``, ``if sys.version_info < (3,)``."""
    text = ast.unparse(test)
    if text.rpartition(".")[2] == "PY2":
        return True
    return "version_info" in text and any(
        part in text for part in ("< (3,", "< 3", "== 2", "[0] == 2", "[0] < 3", "< (3, 0)")
    )


def asks_version(test: ast.expr) -> bool:
    """Whether a branch is for some versions of a package."""
    words = [
        word.lower()
        for node in ast.walk(test)
        for word in (getattr(node, "id", ""), getattr(node, "attr", ""))
        if isinstance(word, str)
    ]
    return any("version" in word and word != "version_info" for word in words)
