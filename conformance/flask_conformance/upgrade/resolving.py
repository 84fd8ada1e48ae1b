"""From an expression to what it stands for."""

from __future__ import annotations

import ast
from collections.abc import Callable

from flask_conformance.upgrade.scopes import Scope
from flask_conformance.upgrade.things import ATTRIBUTES, PROXIES, RESULTS, Project, Thing, usual


class Resolver:
    """Expressions of one file, in the scope that is current."""

    def __init__(self, project: Project, is_known: Callable[[str], bool]) -> None:
        self.project = project
        self.is_known = is_known
        """Whether a dotted name is one that a release has."""

    def thing(self, node: ast.expr | None, scope: Scope) -> Thing | None:
        """What an expression stands for; None where that cannot be told."""
        match node:
            case ast.Name(id=name):
                return _settled(scope.find(name))
            case ast.Attribute(value=value, attr=name):
                return self.attribute(self.thing(value, scope), name)
            case ast.Call():
                return self._result(node, scope)
            case ast.Await(value=value) | ast.NamedExpr(value=value):
                return self.thing(value, scope)
            case ast.IfExp(body=body, orelse=other):
                return self.thing(body, scope) or self.thing(other, scope)
            case ast.BoolOp(values=values):
                things = (self.thing(value, scope) for value in values)
                return next((thing for thing in things if thing), None)
        return None

    def attribute(self, base: Thing | None, name: str) -> Thing | None:
        """What an attribute of a thing is."""
        if base is None:
            return None
        path = self.path(base, name)
        if path is not None:
            if path in ATTRIBUTES:
                return Thing(ATTRIBUTES[path], True)
            return _settled(Thing(path))
        if base.path in self.project.classes:
            return self.project.own_attribute(base.path, name)[1]
        if base.is_instance:
            return None
        thing = self.project.globals.get(base.path, {}).get(name)
        return _settled(thing or Thing(f"{base.path}.{name}"))

    def path(self, base: Thing | None, name: str) -> str | None:
        """The dotted name, in Flask's family, of an attribute of a thing."""
        if base is None:
            return None
        if base.path in self.project.classes:
            bases = [b for b in self.project.bases_of(base.path) if b.is_family]
            paths = [f"{usual(b.path)}.{name}" for b in bases]
            known = next((path for path in paths if self.is_known(path)), None)
            is_own, thing = self.project.own_attribute(base.path, name)
            if is_own and (known is None or thing == Thing(f"{base.path}.{name}")):
                return None
            return known
        if not base.is_family:
            return None
        return usual(f"{usual(base.path)}.{name}")

    def instance_of(self, annotation: ast.expr | None, scope: Scope) -> Thing | None:
        """An instance of the class that an annotation names."""
        match annotation:
            case ast.Constant(value=str() as text):
                try:
                    return self.instance_of(ast.parse(text, mode="eval").body, scope)
                except (SyntaxError, ValueError):
                    return None
            case ast.BinOp(left=left, op=ast.BitOr()):
                return self.instance_of(left, scope)
            case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
                return self.instance_of(inner, scope)
        thing = self.thing(annotation, scope)
        if thing is None or thing.is_instance:
            return None
        return Thing(usual(thing.path), True)

    def _result(self, call: ast.Call, scope: Scope) -> Thing | None:
        match call.func:
            case ast.Name(id="super"):
                own = scope.own_class
                bases = self.project.bases_of(own) if own else []
                family = next((base for base in bases if base.is_family), None)
                return Thing(usual(family.path), True) if family else None
        called = self.thing(call.func, scope)
        if called is None:
            return None
        path = usual(called.path)
        if path in RESULTS:
            return Thing(RESULTS[path], True)
        if path in self.project.classes:
            return Thing(path, True)
        if path in self.project.returns:
            return self.project.returns[path]
        if called.is_instance or not called.is_family:
            return None
        name = path.rpartition(".")[2]
        return Thing(path, True) if name[:1].isupper() else None


def _settled(thing: Thing | None) -> Thing | None:
    if thing is None or thing.is_instance:
        return thing
    path = usual(thing.path)
    return Thing(PROXIES[path], True) if path in PROXIES else Thing(path)
