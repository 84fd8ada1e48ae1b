"""Chapter *sessions*: JSON that brings tuples, bytes, dates and their like back as they were.

A value that JSON cannot express is written as a dict with one key, its tag. The tags and their
order are part of the cookie's format.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any
from uuid import UUID

from markupsafe import Markup
from werkzeug.http import http_date, parse_date

from . import dumps, loads


class JSONTag:
    """One kind of value: how to recognize it, write it and read it."""

    key: str = ""
    kind: type | None = None

    def __init__(self, serializer: TaggedJSONSerializer) -> None:
        self.serializer = serializer

    def check(self, value: Any) -> bool:
        if self.kind is None:
            raise NotImplementedError
        return isinstance(value, self.kind)

    def to_json(self, value: Any) -> Any:
        raise NotImplementedError

    def to_python(self, value: Any) -> Any:
        raise NotImplementedError

    def tag(self, value: Any) -> dict[str, Any]:
        return {self.key: self.to_json(value)}


class TagDict(JSONTag):
    """A dict that happens to look like a tagged value; its key gets a mark."""

    key, kind = " di", dict

    def check(self, value: Any) -> bool:
        tags = self.serializer.tags
        return isinstance(value, dict) and len(value) == 1 and any(key in tags for key in value)

    def to_json(self, value: Any) -> Any:
        [(key, inner)] = value.items()
        return {f"{key}__": self.serializer.tag(inner)}

    def to_python(self, value: Any) -> Any:
        [(key, inner)] = value.items()
        return {key[:-2]: inner}


class PassDict(JSONTag):
    """Any other dict stays a dict; only its values are looked into."""

    kind = dict

    def to_json(self, value: Any) -> Any:
        return {key: self.serializer.tag(inner) for key, inner in value.items()}

    tag = to_json


class PassList(JSONTag):
    kind: type | None = list

    def to_json(self, value: Any) -> Any:
        return [self.serializer.tag(item) for item in value]

    tag = to_json


class TagTuple(JSONTag):
    key, kind = " t", tuple
    to_json = PassList.to_json

    def to_python(self, value: Any) -> Any:
        return tuple(value)


class TagBytes(JSONTag):
    key, kind = " b", bytes

    def to_json(self, value: Any) -> Any:
        return b64encode(value).decode("ascii")

    def to_python(self, value: Any) -> Any:
        return b64decode(value)


class TagMarkup(JSONTag):
    """Anything with ``__html__`` comes back as ``Markup``."""

    key = " m"

    def check(self, value: Any) -> bool:
        return callable(getattr(value, "__html__", None))

    def to_json(self, value: Any) -> Any:
        return str(value.__html__())

    def to_python(self, value: Any) -> Any:
        return Markup(value)


class TagUUID(JSONTag):
    key, kind = " u", UUID

    def to_json(self, value: Any) -> Any:
        return value.hex

    def to_python(self, value: Any) -> Any:
        return UUID(value)


class TagDateTime(JSONTag):
    """A date and time, to the second."""

    key, kind = " d", datetime

    def to_json(self, value: Any) -> Any:
        return http_date(value)

    def to_python(self, value: Any) -> Any:
        return parse_date(value)


class TaggedJSONSerializer:
    """Tries its tags in order; the first whose ``check`` agrees writes the value."""

    default_tags = [
        TagDict, PassDict, TagTuple, PassList, TagBytes, TagMarkup, TagUUID, TagDateTime,
    ]  # fmt: skip

    def __init__(self) -> None:
        self.order: list[JSONTag] = [tag_class(self) for tag_class in self.default_tags]
        self.tags: dict[str, JSONTag] = {tag.key: tag for tag in self.order if tag.key}

    def register(
        self, tag_class: type[JSONTag], force: bool = False, index: int | None = None
    ) -> None:
        tag = tag_class(self)
        if tag.key in self.tags and not force:
            raise KeyError(f"Tag {tag.key!r} is already registered; force=True replaces it.")
        if tag.key:
            self.tags[tag.key] = tag
        self.order.insert(len(self.order) if index is None else index, tag)

    def tag(self, value: Any) -> Any:
        agreeing = (tag for tag in self.order if tag.check(value))
        first = next(agreeing, None)
        return value if first is None else first.tag(value)

    def untag(self, value: dict[str, Any]) -> Any:
        [tag] = value if len(value) == 1 else [None]
        return self.tags[tag].to_python(value[tag]) if tag in self.tags else value

    def _untag_within(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self.untag({key: self._untag_within(inner) for key, inner in value.items()})
        if isinstance(value, list):
            return [self._untag_within(item) for item in value]
        return value

    def dumps(self, value: Any) -> str:
        return dumps(self.tag(value), separators=(",", ":"))

    def loads(self, value: str) -> Any:
        return self._untag_within(loads(value))
