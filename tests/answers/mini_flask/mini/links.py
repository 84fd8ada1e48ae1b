from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote, urlencode

_PART = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
_PATTERNS = {"int": r"\d+", "string": r"[^/]+", "path": r"[^/].*?", "float": r"\d+\.\d+"}
_TYPES = {"int": int, "float": float}


@dataclass
class Rule:
    text: str
    endpoint: str
    methods: frozenset[str]
    kinds: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = {m["name"]: m["kind"] or "string" for m in _PART.finditer(self.text)}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        pieces, at = [], 0
        for match in _PART.finditer(self.text):
            pieces.append(re.escape(self.text[at : match.start()]))
            pieces.append(f"(?P<{match['name']}>{_PATTERNS[match['kind'] or 'string']})")
            at = match.end()
        return re.compile("".join(pieces) + re.escape(self.text[at:]), re.ASCII)

    @property
    def weight(self) -> tuple[bool, int]:
        return ("path" in self.kinds.values(), len(self.kinds))

    def match(self, path: str) -> dict[str, Any] | None:
        match = self.pattern.fullmatch(path)
        if match is None:
            return None
        return {k: _TYPES.get(self.kinds[k], str)(v) for k, v in match.groupdict().items()}

    def build(self, values: dict[str, Any]) -> str:
        path = _PART.sub(lambda m: quote(str(values[m["name"]]), safe=""), self.text)
        query = urlencode({k: v for k, v in values.items() if k not in self.kinds}, doseq=True)
        return f"{path}?{query}" if query else path


def url_for(endpoint: str, **values: Any) -> str:
    from .globals import current_app

    for rule in current_app.rules:
        if rule.endpoint == endpoint and rule.kinds.keys() <= values.keys():
            return rule.build(values)
    raise LookupError(f"no rule for {endpoint!r} with {sorted(values)}")
