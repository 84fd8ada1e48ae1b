"""JSON and JSON Schemas, from the types in :mod:`flask_conformance.model.protocol`."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

import msgspec
from packaging.version import InvalidVersion, Version

from flask_conformance.model.printable import printable_data
from flask_conformance.model.protocol import EVENTS, Event

T = TypeVar("T")


class FormError(ValueError):
    """Data that is not of the form it should have; the message names the place."""


def from_json(text: str | bytes, form: type[T]) -> T:
    """The value of type *form* that the JSON holds; raises :class:`FormError`."""
    # Not msgspec's own parser: it refuses lone surrogates, which a target may well answer.
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormError(f"is not JSON ({error})") from None
    return from_plain(data, form)


def from_plain(value: Any, form: type[T]) -> T:
    """The value of type *form* that plain data holds; raises :class:`FormError`."""
    try:
        return msgspec.convert(value, form, dec_hook=_read)
    except msgspec.ValidationError as error:
        raise FormError(str(error)) from None


def event(line: bytes) -> Event | None:
    """The event of a line that a subject wrote; None for anything else that it may write."""
    try:
        data = printable_data(line, json.loads(line))
        return from_plain(data, EVENTS[data["event"]])
    except (ValueError, RecursionError, TypeError, LookupError):
        return None


def plain(value: Any) -> Any:
    """The value as data of JSON; what a field holds by default is left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if not _is_default(field, getattr(value, field.name))
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Version):
        return str(value)
    if isinstance(value, Mapping):
        return {plain(key): plain(member) for key, member in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return [plain(member) for member in value]
    return value


def to_json(value: Any, indent: int | None = 1) -> str:
    """The value as JSON text of one or, with *indent*, many lines."""
    return json.dumps(plain(value), indent=indent, ensure_ascii=False) + "\n"


def schema(title: str, *forms: type) -> dict[str, Any]:
    """The JSON Schema of what has all these forms at once."""
    parts, shared = msgspec.json.schema_components(
        forms, schema_hook=_describe, ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "allOf": list(parts),
        "$defs": shared,
    }


def _is_default(field: dataclasses.Field[Any], value: Any) -> bool:
    if field.default_factory is not dataclasses.MISSING:
        return bool(value == field.default_factory())
    return type(value) is type(field.default) and bool(value == field.default)


def _read(form: type, value: Any) -> Any:
    """Types of our fields that no JSON has."""
    if form is Version:
        try:
            return Version(value)
        except (InvalidVersion, TypeError):
            raise ValueError(f"{value!r:.60} is not a version") from None
    raise NotImplementedError(form)


def _describe(form: type) -> dict[str, Any]:
    if form is Version:
        return {"type": "string"}
    raise NotImplementedError(form)
