"""Values that are drawn anew in each run, and the placeholders that stand for them."""

from __future__ import annotations

import base64
import hashlib
import re
import string
import uuid
from collections.abc import Callable, Mapping
from random import Random
from typing import Any
from urllib.parse import quote

Values = Mapping[str, Any]

PLACEHOLDER = re.compile(r"\{([a-z_]+)(?:\|([a-z0-9]+))?\}")
"""``{name}``, or ``{name|filter}``."""

LETTERS = "äöüéèñçøåλπжд日本語𠮷"
"""Letters of several scripts, the last with a code point of more than 16 bits."""

KINDS: Mapping[str, Callable[[Random], Any]] = {
    "word": lambda random: _word(random),
    "text": lambda random: f"{_word(random)} {random.choice(LETTERS)} &<{_word(random)}",
    "reserved": lambda random: f"{KINDS['text'](random)}?#%41;:=+,@{_word(random)}",
    "path": lambda random: "/".join(_word(random) for _ in range(3)),
    "hex": lambda random: random.randbytes(12).hex(),
    "uuid": lambda random: str(uuid.UUID(bytes=random.randbytes(16), version=4)),
    "digit": lambda random: random.randint(1, 8),
    "small": lambda random: random.randint(10, 99),
    "hundreds": lambda random: random.randint(100, 999),
    "int": lambda random: random.randint(1000, 999_999),
    "negative": lambda random: -random.randint(1000, 999_999),
    "float": lambda random: random.randint(100, 9999) + random.choice((0.25, 0.5, 0.75)),
}
"""What may be drawn; ``bytes 300`` and ``letters 300`` are that many beside."""


def _word(random: Random) -> str:
    return "".join(random.choices(string.ascii_lowercase, k=8))


def drawn(kinds: Mapping[str, str], random: Random) -> dict[str, Any]:
    """A value for each name."""
    return {name: _drawn(kind, random) for name, kind in kinds.items()}


def _drawn(kind: str, random: Random) -> Any:
    name, _, size = kind.partition(" ")
    if name == "bytes":
        return random.randbytes(int(size))
    if name == "letters":
        return random.randbytes(int(size)).hex()[: int(size)]
    return KINDS[name](random)


FILTERS: Mapping[str, Callable[[Any], Any]] = {
    "raw": str,
    "html": lambda value: _escaped(str(value)),
    "url": lambda value: quote(str(value), safe="/"),
    "upper": lambda value: str(value).upper(),
    "sha256": lambda value: hashlib.sha256(value).hexdigest(),
}
"""Ways to write a value."""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def filled(template: Any, values: Values) -> Any:
    """A template with its values, at any depth. Text that is one placeholder becomes the value
    itself, with its type."""
    if isinstance(template, str):
        if whole := PLACEHOLDER.fullmatch(template):
            return _value(whole, values)
        return text(template, values)
    if isinstance(template, list):
        return [filled(item, values) for item in template]
    if isinstance(template, dict):
        return {text(key, values): filled(item, values) for key, item in template.items()}
    return template


def text(template: str, values: Values, write: Callable[[str], str] = str) -> str:
    """A text with its values, each of which *write* may encode."""

    def replaced(placeholder: re.Match[str]) -> str:
        value = str(_value(placeholder, values))
        return value if placeholder[2] == "raw" else write(value)

    return PLACEHOLDER.sub(replaced, template)


def _value(placeholder: re.Match[str], values: Values) -> Any:
    value = values[placeholder[1]]
    return FILTERS[placeholder[2]](value) if placeholder[2] else value


def target(template: str, values: Values) -> str:
    """A request's target: values are percent-encoded, and what of the template is not ASCII."""
    written = text(template, values, lambda value: quote(value, safe="/"))
    return quote(written, safe=string.punctuation, errors="replace")


def basic(user: str, password: str) -> str:
    """Credentials as ``Authorization`` has them (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
