"""What a reader keeps while it reads, and the branches of a source that an upgrade takes."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace

from flask_conformance.records.names.lookup import Names
from flask_conformance.upgrade import guards
from flask_conformance.upgrade.resolving import Resolver
from flask_conformance.upgrade.scopes import Scope
from flask_conformance.upgrade.source_files import SourceFile
from flask_conformance.upgrade.things import Project, Thing, constant, usual
from flask_conformance.upgrade.uses import UNKNOWN, Place, Unread, Use, Verb


class Reading(ast.NodeVisitor):
    """The state of a reader, and the statements of which it may take one branch alone."""

    def __init__(self, file: SourceFile, project: Project, names: Names) -> None:
        self.file = file
        self.project = project
        self.names = names
        self.resolver = Resolver(project, names.is_known)
        self.uses: list[Use] = []
        self.unread: list[Unread] = []
        self.scope = Scope("module", file.module)

    def place(self, node: ast.AST) -> Place:
        return Place(self.file.shown, getattr(node, "lineno", 1))

    def thing(self, node: ast.expr | None) -> Thing | None:
        return self.resolver.thing(node, self.scope)

    def called_path(self, func: ast.expr) -> str | None:
        """The dotted name, in Flask's family, of what is called or decorates."""
        if isinstance(func, ast.Attribute):
            return self.resolver.path(self.thing(func.value), func.attr)
        thing = self.thing(func)
        if thing is None or thing.is_instance or not thing.is_family:
            return None
        return usual(thing.path)

    @property
    def imports_flask(self) -> bool:
        module: Scope | None = self.scope
        while module is not None and module.parent is not None:
            module = module.parent
        return module is not None and any(
            thing is not None and thing.is_family for thing in module.names.values()
        )

    def use(self, verb: Verb, path: str, node: ast.AST, call: ast.Call | None = None) -> None:
        if self.scope.has_json and path in guards.JSON:
            return
        use = Use(verb, path, self.place(node), self.scope.at_start)
        if call is not None:
            positional, keywords = _arguments(call)
            use = replace(use, positional=positional, keywords=keywords)
        self.uses.append(use)

    def cannot_read(self, node: ast.AST, what: str) -> None:
        self.unread.append(Unread(self.place(node), what))

    def visit_Try(self, node: ast.Try) -> None:
        start = len(self.uses)
        for statement in node.body:
            self.visit(statement)
        middle = len(self.uses)
        for handler in node.handlers:
            self.visit(handler)
        body, handled = self.uses[start:middle], self.uses[middle:]
        self.uses[start:] = guards.left(node, body, handled, self.names.is_gone)
        for statement in [*node.orelse, *node.finalbody]:
            self.visit(statement)

    def visit_If(self, node: ast.If) -> None:
        body, other = node.body, node.orelse
        if question := guards.asked_for(node.test):
            owner, name, wanted = question
            path = self.resolver.path(self.thing(owner), name)
            if path is not None:
                is_there = self.names.is_known(path) and not self.names.is_gone(path)
                body, other = (body, []) if is_there == wanted else ([], other)
        elif guards.is_python_2(node.test):
            body = []
        elif ast.unparse(node.test).endswith("TYPE_CHECKING"):
            body = self._only_bound(body)
        start = len(self.uses)
        self.visit(node.test)
        for statement in body:
            self.visit(statement)
        if guards.asks_for_json(node.test):
            self._without_json(start)
        for statement in other:
            self.visit(statement)
        if guards.sends_away_others(node):
            self.scope.has_json = True
        if guards.asks_version(node.test) and any(
            self.names.is_gone(u.path) for u in self.uses[start:]
        ):
            self.uses[start:] = [
                use for use in self.uses[start:] if not self.names.is_gone(use.path)
            ]
            self.cannot_read(node, "what depends on a version: " + ast.unparse(node.test)[:60])

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        start = len(self.uses)
        self.generic_visit(node)
        if isinstance(node.op, ast.And) and guards.asks_for_json(node.values[0]):
            self._without_json(start)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        start = len(self.uses)
        self.visit(node.test)
        self.visit(node.body)
        if guards.asks_for_json(node.test):
            self._without_json(start)
        self.visit(node.orelse)

    def _without_json(self, start: int) -> None:
        """Where the type was asked for, reading JSON does what it did."""
        self.uses[start:] = [use for use in self.uses[start:] if use.path not in guards.JSON]

    def _only_bound(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """Imports that only type checkers do bind names, and fail nowhere."""
        start = len(self.uses)
        for statement in body:
            self.visit(statement)
        del self.uses[start:]
        return []


def _arguments(call: ast.Call) -> tuple[tuple[object, ...], Mapping[str, object]]:
    """The constants that a call is given."""
    positional = tuple(
        UNKNOWN if isinstance(argument, ast.Starred) else constant(argument)
        for argument in call.args
    )
    keywords = {word.arg: constant(word.value) for word in call.keywords if word.arg}
    return positional, keywords
