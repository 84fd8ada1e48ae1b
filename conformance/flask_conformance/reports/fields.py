"""Reading plain data whose form is not to be trusted: each access says what it wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class FieldError(Exception):
    """Data that is not of the form it should have; the message names the place."""


class Fields:
    """An object of JSON data, and where it stands in the whole."""

    def __init__(self, data: Any, place: str) -> None:
        if not isinstance(data, Mapping):
            raise FieldError(f"{place} is not an object")
        self._data, self._place = data, place

    def __contains__(self, name: str) -> bool:
        return name in self._data

    def of(self, kind: type[T], name: str, default: T | None = None) -> T:
        """The member *name*, which is of that type; without a default it must be there."""
        if name not in self._data:
            if default is None:
                raise FieldError(f"{self._place} has no {name!r}")
            return default
        value = self._data[name]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise FieldError(f"{self._place}: {name!r} is {value!r:.60}, not {kind.__name__}")
        return value

    def number(self, name: str) -> float:
        return self.of(int, name) if isinstance(self.any(name), int) else self.of(float, name)

    def any(self, name: str) -> Any:
        return self._data.get(name)

    def inner(self, name: str) -> Fields:
        return Fields(self._data.get(name), f"{self._place}: {name!r}")

    def list(self, name: str) -> list[Fields]:
        """The members of a list of objects."""
        return [
            Fields(item, f"{self._place}: {name}[{number}]")
            for number, item in enumerate(self.of(list, name))
        ]

    def texts(self, name: str) -> tuple[str, ...]:
        """The members of a list of strings; without the list, none."""
        found = self.of(list, name, [])
        if not all(isinstance(item, str) for item in found):
            raise FieldError(f"{self._place}: {name!r} is not a list of strings")
        return tuple(found)

    def mapping(self, name: str) -> dict[str, str]:
        """An object whose values are strings."""
        found = self.of(dict, name)
        if not all(isinstance(item, str) for item in found.values()):
            raise FieldError(f"{self._place}: {name!r} has values that are not strings")
        return found
