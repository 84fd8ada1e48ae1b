"""A submission: imported, and the names found that are asked for."""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from types import CodeType, MappingProxyType, ModuleType
from typing import Any

from flask_conformance.sandbox.protocol import Job

_NOTHING = object()

# A class is looked at past its metaclass, and an object past its ``__class__``: a proxy that is not
# bound yet raises whatever it is asked.
_name_of = type.__dict__["__name__"].__get__
_module_of = type.__dict__["__module__"].__get__
_mro_of = type.__dict__["__mro__"].__get__
_variables_of = type.__dict__["__dict__"].__get__


def _has(*names: str) -> Callable[[type], bool]:
    def is_meant(cls: type) -> bool:
        known = {name for base in _mro_of(cls) for name in _variables_of(base)}
        return known.issuperset(names)

    return is_meant


def _called(word: str, *but: str) -> Callable[[type], bool]:
    def is_meant(cls: type) -> bool:
        name = _name_of(cls).lower()
        return word in name and not any(other in name for other in but)

    return is_meant


PLAIN: Mapping[str, tuple[Callable[[type], bool], ...]] = {
    "Flask": (
        _has("route", "__call__"),
        _has("route", "wsgi_app"),
        _has("route"),
        _has("add_url_rule"),
    ),
    "LocalStack": (_has("push", "pop", "top"), _has("push", "pop")),
    "LocalProxy": (_called("proxy"), _has("_get_current_object")),
    "Local": (
        _called("local", "stack", "proxy", "manager"),
        lambda cls: _has("__release_local__")(cls) and not _has("push")(cls),
    ),
}
"""By what a class with another name is known; the first that fits exactly one class counts."""

NOT_MEANT = ("Blueprint", "Scaffold", "Local", "LocalStack", "LocalProxy", "Flask")


class LoadedSubmission:
    """The names of a submission, by those that are asked for."""

    def __init__(
        self, modules: Sequence[ModuleType], names: Mapping[str, Any], own: Mapping[str, str]
    ) -> None:
        self.modules = modules
        self._names = names
        self.own = own
        """Its own name for each that was found under another."""

    def get(self, name: str) -> Any:
        """What stands under the name; raises NameError, which an observation tells."""
        if name not in self._names:
            raise NameError(name)
        return self._names[name]

    def has(self, name: str) -> bool:
        return name in self._names

    def all(self) -> Mapping[str, Any]:
        return self._names


def load(job: Job, room: str) -> LoadedSubmission:
    """Import what the job says, and look for its names; what an import raises is raised."""
    if job.files:
        sys.path.insert(0, room)
        for name in job.modules:
            # One may be called as a module of the standard library that is warmed.
            sys.modules.pop(name.partition(".")[0], None)
        if job.lent:
            lent = sys.modules["lent"] = ModuleType("lent")
            exec(compile(job.parts, "lent", "exec"), vars(lent))
            classes = {job.names.get(name, name): name for name in job.lent}
            sys.meta_path.insert(0, _Lending(room, classes))
    modules = [importlib.import_module(name) for name in job.modules]
    names: dict[str, Any] = {}
    own: dict[str, str] = {}
    for wanted in job.wanted:
        own_name = job.names.get(wanted, wanted)
        value = _value_named(modules, own_name)
        if value is _NOTHING and own_name == wanted:
            own_name, value = _plain(modules, wanted)
        if wanted in job.lent:
            # Also where the submission has none of it at all.
            own_name, value = wanted, getattr(sys.modules["lent"], wanted)
        if value is not _NOTHING:
            names[wanted] = value
            if own_name != wanted:
                own[wanted] = own_name
    return LoadedSubmission(modules, names, own)


def _value_named(modules: Sequence[ModuleType], name: str) -> Any:
    for module in modules:
        value = vars(module).get(name, _NOTHING)
        if value is not _NOTHING and not issubclass(type(value), ModuleType):
            return value
    return _NOTHING


def _plain(modules: Sequence[ModuleType], wanted: str) -> tuple[str, Any]:
    """The one class that must be meant, where there is one."""
    classes = {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if issubclass(type(value), type)
        and _is_from(_module_of(value), module.__name__)
        and name not in NOT_MEANT
    }
    for is_meant in PLAIN.get(wanted, ()):
        fitting = [name for name, cls in classes.items() if is_meant(cls)]
        # A base that others of them have is a part of the answer, not the answer.
        bases = {base for name in fitting for base in _mro_of(classes[name])[1:]}
        fitting = [name for name in fitting if classes[name] not in bases]
        if len({id(classes[name]) for name in fitting}) == 1:
            return fitting[0], classes[fitting[0]]
    return wanted, _NOTHING


def _is_from(name: Any, module: str) -> bool:
    """Whether what was made in *name* was made in the module, or in one of its package."""
    return type(name) is str and f"{name}.".startswith(f"{module}.")


class _Lending(importlib.abc.MetaPathFinder):
    """Finds the submission's modules, and puts a ready part behind each class it stands for."""

    def __init__(self, room: str, lent: Mapping[str, str]) -> None:
        self._room, self._lent = room, lent

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        spec = importlib.machinery.PathFinder.find_spec(fullname, path or [self._room])
        if spec is None or not (spec.origin or "").startswith(self._room + os.sep):
            return None
        loader = _LendingLoader(fullname, spec.origin or "")
        loader.lent = self._lent
        return importlib.util.spec_from_file_location(
            fullname,
            spec.origin,
            loader=loader,
            submodule_search_locations=spec.submodule_search_locations,
        )


class _LendingLoader(importlib.machinery.SourceFileLoader):
    lent: Mapping[str, str] = MappingProxyType({})
    """By the submission's own name, that of the part."""

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:  # type: ignore[override]
        tree = ast.parse(data, path)
        body: list[ast.stmt] = []
        for statement in tree.body:
            body.append(statement)
            if isinstance(statement, ast.ClassDef) and statement.name in self.lent:
                part = self.lent[statement.name]
                line = f"{statement.name} = __import__('sys').modules['lent'].{part}"
                body += ast.parse(line).body
        tree.body = body
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)
