"""Text of a target, without what a terminal or a page would obey instead of showing it."""

from __future__ import annotations

import re
from typing import Any

_OBEYED = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
)
"""Control characters but tab and newline, those that change the direction of writing, and halves of
characters, which no file in UTF-8 can hold."""

_CHARACTER = re.compile(f"[{_OBEYED}]")

_MAYBE = re.compile(rb"\\u|\\[bfr]|[\x7f-\xff]")
"""In a line of JSON without any of these there is no such character."""

RECORDED = "value"
"""What a fact recorded stays as it was: records compare it."""


def printable(text: str) -> str:
    """The text, with what would be obeyed as Python writes it: ``\\x1b``."""
    return _CHARACTER.sub(lambda match: ascii(match[0])[1:-1], text)


def printable_data(line: bytes, data: Any) -> Any:
    """The data that a line of JSON holds, with all its strings printable."""
    return _walked(data) if _MAYBE.search(line) else data


def _walked(data: Any) -> Any:
    if isinstance(data, str):
        return printable(data)
    if isinstance(data, list):
        return [_walked(member) for member in data]
    if isinstance(data, dict):
        return {key: member if key == RECORDED else _walked(member) for key, member in data.items()}
    return data
