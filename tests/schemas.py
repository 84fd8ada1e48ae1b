"""Published schemas beside those of the types, whichever msgspec writes them."""

from __future__ import annotations

from typing import Any

BY_VERSION = ("default", "propertyNames")
"""Keywords that msgspec writes since 0.23 and before that did not."""


def alike(schema: Any) -> Any:
    """The schema without what depends on msgspec's version."""
    if isinstance(schema, dict):
        return {
            key: alike(value)
            for key, value in schema.items()
            # Where its value is a schema of a member, it is a member's name.
            if not (key in BY_VERSION and "type" in schema)
        }
    return [alike(value) for value in schema] if isinstance(schema, list) else schema
