"""A target whose names are others than Flask's."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any

from flask_conformance.kit.adapter import Adapter, with_namespace
from flask_conformance.kit.guarded import is_a, offered

NOTHING = object()


class Renamed:
    """A namespace in which some of Flask's names stand for others of the target's."""

    def __init__(self, namespace: Any, names: Mapping[str, str]) -> None:
        self._namespace = namespace
        self._names = names

    @property
    def __name__(self) -> str:
        return str(self._namespace.__name__)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._namespace, self._names.get(name, name))


class RenamedModule(ModuleType):
    """The same of a module: what that makes when it is asked, it makes for the line that asks."""

    def __init__(self, module: ModuleType, names: Mapping[str, str]) -> None:
        super().__init__(module.__name__)
        values = {name: offered(module, own, NOTHING) for name, own in names.items()}
        members = {**vars(module), **values}
        vars(self).update({n: value for n, value in members.items() if value is not NOTHING})
        self.__dict__["__renamed__"] = module, names

    def __getattr__(self, name: str) -> Any:
        module, names = vars(self)["__renamed__"]
        # A submodule that was imported since.
        if name not in names and name in vars(module):
            return vars(module)[name]
        words = f"module {self.__name__!r} has no attribute {names.get(name, name)!r}"
        raise AttributeError(words, name=name, obj=self)


def with_names(adapter: Adapter, names: Mapping[str, str]) -> Adapter:
    """The adapter, with a namespace that knows the target's own names for Flask's."""
    # Under Flask's name it was not there, so that nothing that needs it was claimed.
    adapter.lacks = {key: why for key, why in adapter.lacks.items() if key != "flask"}
    namespace = adapter.namespace()
    kind = RenamedModule if is_a(namespace, ModuleType) else Renamed
    return with_namespace(adapter, kind(namespace, names))
