"""One file of a source, statement by statement: what it does with Flask's names."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from flask_conformance.upgrade.calls import special_call
from flask_conformance.upgrade.parameters import bind_parameters
from flask_conformance.upgrade.reading import Reading
from flask_conformance.upgrade.scopes import SERVING, START_FUNCTIONS, Scope
from flask_conformance.upgrade.things import OwnClass, Thing, constant, usual
from flask_conformance.upgrade.uses import Use, Verb

JINJA_EXTENSION = re.compile(r"jinja2\.ext\.\w+")
"""Extensions of Jinja are named by texts."""


class Reader(Reading):
    """Reads one module; what it learns goes into the project, what it sees into ``uses``."""

    def read(self) -> None:
        self.visit(self.file.tree)
        names = {name: thing for name, thing in self.scope.names.items() if thing is not None}
        self.project.globals[self.file.module] = names

    # imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            root = alias.name.partition(".")[0]
            self.scope.names[alias.asname or root] = Thing(alias.name if alias.asname else root)
            self._imported(alias.name, node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = self._absolute(node)
        for alias in node.names:
            if alias.name == "*":
                self._import_everything(module, node)
                continue
            path = f"{module}.{alias.name}" if module else alias.name
            own = self.project.globals.get(module, {}).get(alias.name)
            self.scope.names[alias.asname or alias.name] = own or Thing(path)
            self._imported(path, node)

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        words = self.file.module.split(".")
        depth = len(words) - node.level + self.file.is_package
        return ".".join([*words[: max(depth, 0)], *filter(None, [node.module])])

    def _import_everything(self, module: str, node: ast.ImportFrom) -> None:
        if module in self.project.globals:
            for name, thing in self.project.globals[module].items():
                self.scope.names.setdefault(name, thing)
        elif Thing(module).is_family:
            self._imported(module, node)
            for name in self.names.public_names(module):
                self.scope.names[name] = Thing(f"{module}.{name}")

    def _imported(self, path: str, node: ast.AST) -> None:
        if Thing(path).is_family:
            self.use(Verb.IMPORT, usual(path), node)

    # names and attributes

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.visit(node.value)
        path = self.resolver.path(self.thing(node.value), node.attr)
        if path is not None:
            self.use(Verb.READ if isinstance(node.ctx, ast.Load) else Verb.SET, path, node)

    def visit_Name(self, node: ast.Name) -> None:
        thing = self.scope.find(node.id)
        if thing is None or thing.is_instance or not thing.is_family:
            return
        if isinstance(node.ctx, ast.Load):
            self.use(Verb.READ, usual(thing.path), node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and JINJA_EXTENSION.fullmatch(node.value):
            self.use(Verb.READ, node.value, node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        base = self.thing(node.value)
        key = constant(node.slice)
        if base == Thing("flask.Config", True) and isinstance(key, str):
            is_read = isinstance(node.ctx, ast.Load)
            self.use(Verb.CONFIG_READ if is_read else Verb.CONFIG, key, node)
        self.generic_visit(node)

    # calls and decorators

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute):
            self.visit(node.func.value)
        elif not isinstance(node.func, ast.Name):
            self.visit(node.func)
        special_call(self, node)
        if path := self.called_path(node.func):
            self.use(Verb.CALL, path, node, node)
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
            self.visit(argument)

    def _decorated(self, decorators: Sequence[ast.expr]) -> bool:
        """Note the decorators; whether the function answers requests."""
        serves = False
        for decorator in decorators:
            func = decorator.func if isinstance(decorator, ast.Call) else decorator
            path = self.called_path(func)
            if isinstance(decorator, ast.Call) or path is None:
                self.visit(decorator)
            else:
                special_call(self, ast.copy_location(ast.Call(func, [], []), decorator))
                self.use(Verb.CALL, path, decorator, ast.Call(func, [], []))
            name = (path or "").rpartition(".")[2]
            serves |= path is not None and name in SERVING
        return serves

    # functions and classes

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        serves = self._decorated(node.decorator_list)
        for default in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(default)
        outer = self.scope
        path = f"{outer.path}.{node.name}"
        is_fixture = any("fixture" in ast.unparse(d) for d in node.decorator_list)
        if outer.kind == "class":
            self._note_method(node)
        else:
            outer.names[node.name] = Thing(path)
        at_start = outer.at_start and (node.name in START_FUNCTIONS or is_fixture)
        self.scope = Scope("function", path, outer, at_start=at_start)
        self.scope.serves = serves or (outer.kind == "function" and outer.serves)
        bind_parameters(self, node)
        for statement in node.body:
            self.visit(statement)
        self._note_result(node, path, is_fixture)
        self.scope = outer

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        outer = self.scope
        self.scope = Scope("function", f"{outer.path}.<lambda>", outer, at_start=False)
        self.scope.serves = outer.serves
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
            self.scope.names[argument.arg] = None
        self.visit(node.body)
        self.scope = outer

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._decorated(node.decorator_list)
        path = f"{self.scope.path}.{node.name}"
        bases = [thing for base in node.bases if (thing := self.thing(base)) is not None]
        known = self.project.classes.setdefault(path, OwnClass())
        known.bases = [base for base in bases if base.path != path]
        self.scope.names[node.name] = Thing(path)
        for base, base_thing in zip(node.bases, map(self.thing, node.bases), strict=True):
            self.visit(base)
            if base_thing is not None and base_thing.is_family and not base_thing.is_instance:
                self.use(Verb.SUBCLASS, usual(base_thing.path), base)
        outer = self.scope
        self.scope = Scope("class", path, outer, at_start=outer.at_start)
        for statement in node.body:
            self.visit(statement)
        self.scope = outer

    def _note_method(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        own = self.scope.path
        self.project.classes[own].own.add(node.name)
        takes = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        names = {argument.arg for argument in takes}
        if node.args.vararg or node.args.kwarg:
            names.add("**")
        for base in self.project.bases_of(own):
            if base.is_family:
                use = Use(
                    Verb.OVERRIDE,
                    f"{usual(base.path)}.{node.name}",
                    self.place(node),
                    self.scope.at_start,
                    parameters=frozenset(names),
                )
                self.uses.append(use)

    def _note_result(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef, path: str, is_fixture: bool
    ) -> None:
        for part in ast.walk(node):
            if isinstance(part, (ast.Return, ast.Yield)) and part.value is not None:
                thing = self.thing(part.value)
                if thing is not None and thing.is_instance:
                    self.project.returns[path] = thing
                    if is_fixture:
                        self.project.fixtures[node.name] = thing

    # statements that bind

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            self._bind(target, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)
        thing = self.resolver.instance_of(node.annotation, self.scope)
        self._bind(node.target, node.value, thing)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.visit(node.value)
        self.visit(node.target)

    def visit_With(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars is not None:
                self._bind(item.optional_vars, item.context_expr)
        for statement in node.body:
            self.visit(statement)

    def visit_AsyncWith(self, node: ast.AsyncWith) -> None:
        self.visit_With(node)

    def _bind(self, target: ast.expr, value: ast.expr | None, thing: Thing | None = None) -> None:
        thing = thing or self.thing(value)
        match target:
            case ast.Name(id=name):
                self.scope.names[name] = thing
                self._note_setting(name, target, value)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                values = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
                for index, part in enumerate(parts):
                    self._bind(part, values[index] if index < len(values) else None)
            case ast.Attribute(value=owner, attr=name):
                base = self.thing(owner)
                if base and thing and base.path in self.project.classes:
                    self.project.classes[base.path].attributes.setdefault(name, thing)
                self.visit(target)
            case _:
                self.visit(target)

    def _note_setting(self, name: str, target: ast.expr, value: ast.expr | None) -> None:
        if self.scope.kind == "class":
            for base in self.project.bases_of(self.scope.path):
                if base.is_family:
                    self.use(Verb.SET, f"{usual(base.path)}.{name}", target)
        if name.isupper() and self.scope.kind != "function":
            given = constant(value) if value is not None else None
            settings = self.project.settings.setdefault(self.scope.path, {})
            settings[name] = (self.file.shown, target.lineno, given)
