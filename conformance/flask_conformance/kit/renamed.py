"""A target whose names are others than Flask's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_conformance.kit.adapter import Adapter, with_namespace


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


def with_names(adapter: Adapter, names: Mapping[str, str]) -> Adapter:
    """The adapter, with a namespace that knows the target's own names for Flask's."""
    # Under Flask's name it was not there, so that nothing that needs it was claimed.
    adapter.lacks = {key: why for key, why in adapter.lacks.items() if key != "flask"}
    return with_namespace(adapter, Renamed(adapter.namespace(), names))
